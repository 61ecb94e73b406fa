import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteWriter, writeVarint, written } from '~/utils/matching/bytes';
import { documentFrequency, openPostings, readPostings, startsOf } from '~/utils/matching/postings';

const packed = (values: readonly number[]): Uint8Array => {
  const writer = byteWriter();
  for (const value of values) writeVarint(writer, value);
  return written(writer).slice();
};

/** The postings of these document lists, one a term. */
function postingsOf(lists: readonly (readonly number[])[]) {
  const gaps = lists.map((list) => packed(list.map((document, i) => document - (list[i - 1] ?? 0))));
  return openPostings(
    {
      frequencies: packed(lists.map((list) => list.length)),
      gapLengths: packed(gaps.map((bytes) => bytes.length)),
      gaps: Uint8Array.from(gaps.flatMap((bytes) => [...bytes])),
      impacts: new Uint8Array(lists.flat().length),
    },
    lists.length,
  );
}

describe('postings', () => {
  it('give the documents of each term in rising order', () => {
    const list = fc.uniqueArray(fc.nat(3_000_000), { maxLength: 30 }).map((ids) => ids.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { maxLength: 8 }), (lists) => {
        const postings = postingsOf(lists);
        lists.forEach((documents, term) => {
          const into = new Uint32Array(documents.length);
          expect(readPostings(postings, term, into)).toBe(documents.length);
          expect([...into]).toEqual(documents);
          expect(documentFrequency(postings, term)).toBe(documents.length);
        });
      }),
    );
  });

  it('have none for a term beyond the last', () => {
    expect(readPostings(postingsOf([[1, 2]]), 5, new Uint32Array(2))).toBe(0);
  });
});

describe('startsOf', () => {
  it('sums lengths up', () => {
    expect([...startsOf(packed([3, 0, 200]), 3)]).toEqual([0, 3, 3, 203]);
    expect([...startsOf(new Uint8Array(), 0)]).toEqual([0]);
  });
});

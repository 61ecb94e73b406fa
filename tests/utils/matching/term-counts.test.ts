import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentTerms } from '~/utils/matching/document-terms';
import { createTermCounter } from '~/utils/matching/term-counts';

const documentOf = (fields: Partial<DocumentTerms>): DocumentTerms => ({
  day: null,
  negated: false,
  anonymous: false,
  speaker: [],
  title: [],
  wordings: [],
  ...fields,
});

describe('createTermCounter', () => {
  it('counts wording, title and speaker together', () => {
    const counter = createTermCounter();
    expect(counter.count(documentOf({ wordings: [[1, 2, 1]], title: [2], speaker: [9] }))).toBe(5);
    expect(counter.terms).toEqual([1, 2, 9]);
    expect([1, 2, 9, 3].map(counter.countOf)).toEqual([2, 2, 1, 0]);
  });

  it('counts a variant only where it says more', () => {
    const counter = createTermCounter();
    expect(
      counter.count(
        documentOf({
          wordings: [
            [1, 2],
            [1, 1, 3],
          ],
        }),
      ),
    ).toBe(3);
    expect([1, 2, 3].map(counter.countOf)).toEqual([2, 1, 1]);
  });

  it('counts any document as if it were the first', () => {
    const list = fc.array(fc.nat(30));
    const any = fc
      .record({ wordings: fc.array(list, { minLength: 1, maxLength: 4 }), title: list, speaker: list })
      .map(documentOf);
    fc.assert(
      fc.property(fc.array(any), any, (before, document) => {
        const used = createTermCounter();
        for (const each of before) used.count(each);
        const fresh = createTermCounter();
        expect(used.count(document)).toBe(fresh.count(document));
        expect(used.terms).toEqual(fresh.terms);
        expect(used.terms.map(used.countOf)).toEqual(fresh.terms.map(fresh.countOf));
      }),
    );
  });
});

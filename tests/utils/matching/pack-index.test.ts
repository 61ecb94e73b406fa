import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactIndexes } from '~/utils/matching/compact-indexes';
import { allIds, idAt } from '~/utils/matching/id-table';
import { indexTerms } from '~/utils/matching/index-terms';
import {
  buildPackIndex,
  documentAt,
  hideDocuments,
  type IndexEntry,
  openPackIndex,
  type PackIndex,
} from '~/utils/matching/pack-index';
import { readPostings } from '~/utils/matching/postings';
import { retrieve } from '~/utils/matching/retrieve';
import { termId, termText } from '~/utils/matching/vocabulary';
import { built, entry } from '../../fixtures/matching/indexes';

/** Ids by falling score for a text's terms, each of weight one. */
function find(index: PackIndex, text: string): string[] {
  const terms = indexTerms(text).flatMap((term) => {
    const id = termId(index.vocabulary, term);
    return id === null ? [] : [{ id, weight: 1 }];
  });
  return retrieve(index, terms, [], 10, 0).map(({ document }) => idAt(index.ids, document));
}

const word = fc.constantFrom('goat', 'boat', 'river', 'tax', 'bridge', 'Çelik', 'воля', '12', 'storm', '城');
const entries = fc
  .array(
    fc.record({
      text: fc.array(word, { maxLength: 8 }).map((list) => list.join(' ')),
      variants: fc.array(
        fc.array(word, { maxLength: 4 }).map((list) => list.join(' ')),
        { maxLength: 2 },
      ),
      title: fc.option(word),
      speakers: fc.array(fc.constantFrom('Ada Lund', 'Ben Ø'), { maxLength: 2 }),
      saidOn: fc.option(fc.constantFrom('1931', '2022-03', '2022-03-04', '0999-01-01')),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, i) => ({ id: `id-${i % 3}-${i}`, ...row })));

describe('the packed index', () => {
  it('finds by text, variant, title and speaker, blind to inflection and accents', async () => {
    const index = await built([
      entry('text', 'The ferries were cancelled'),
      entry('variant', 'Nothing sails', { variants: ['No ferry runs at Mölln'] }),
      entry('title', 'It is over', { title: 'Strike at the quay' }),
      entry('speaker', 'We are done', { speakers: ['Edda Krüger', 'the harbour master'] }),
    ]);
    expect(find(index, 'ferry cancelling')[0]).toBe('text');
    expect(find(index, 'molln')).toEqual(['variant']);
    expect(find(index, 'strikes')).toEqual(['title']);
    expect(find(index, 'Kruger')).toEqual(['speaker']);
    expect(find(index, 'unheard')).toEqual([]);
  });

  it('gives back ids, terms and dates of any entries', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (rows) => {
        const index = await built(rows);
        expect([...allIds(index.ids)]).toEqual(rows.map(({ id }) => id));
        rows.forEach((row, d) => {
          expect(idAt(index.ids, d)).toBe(row.id);
          const terms = documentAt(index, d);
          const texts = terms.wordings.map((list) => list.map((t) => termText(index.vocabulary, t)));
          expect(texts).toEqual([row.text, ...row.variants].map(indexTerms));
          expect(terms.day === null).toBe(row.saidOn === null);
        });
      }),
    );
  });

  it('has exactly one posting for each term of each document, impacts above zero', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (rows) => {
        const index = await built(rows);
        const expected = new Map<number, Set<number>>();
        rows.forEach((_, d) => {
          const { wordings, title, speaker } = documentAt(index, d);
          for (const t of [...wordings.flat(), ...title, ...speaker])
            expected.set(t, (expected.get(t) ?? new Set()).add(d));
        });
        for (let t = 0; t < index.vocabulary.size; t++) {
          const docs = new Uint32Array(rows.length);
          expect([...docs.subarray(0, readPostings(index, t, docs))]).toEqual(
            [...(expected.get(t) ?? [])].sort((a, b) => a - b),
          );
        }
        expect([...index.impacts].every((impact) => impact > 0)).toBe(true);
      }),
    );
  });

  it('refuses what is no index, is damaged, or is of another version', async () => {
    const bytes = await buildPackIndex([entry('a', 'A goat crossed the bridge')]);
    const changed = (at: number, value: number): Uint8Array => {
      const copy = bytes.slice();
      copy[at] = value;
      return copy;
    };
    expect(() => openPackIndex(new Uint8Array(200))).toThrow(/no packed statement index/);
    expect(() => openPackIndex(changed(4, 99))).toThrow(/format 99/);
    expect(() => openPackIndex(changed(70, (bytes[70] ?? 0) ^ 1))).toThrow(/checksum/);
    expect(() => openPackIndex(bytes.slice(0, -4))).toThrow(/cut off/);
    expect(openPackIndex(bytes).documentCount).toBe(1);
  });

  it('opens from memory that is not aligned', async () => {
    const bytes = await buildPackIndex([entry('a', 'A goat crossed the bridge')]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openPackIndex(shifted.subarray(1)).documentCount).toBe(1);
  });

  it('tells its progress and stops when asked', async () => {
    const many = Array.from({ length: 400 }, (_, i) => entry(`${i}`, 'A goat crossed the bridge'));
    const seen: number[] = [];
    await buildPackIndex(many, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    await expect(buildPackIndex(many, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });

  it('does not find what was hidden, and finds the rest', async () => {
    const index = await built([entry('a', 'goat'), entry('b', 'goat bridge'), entry('c', 'goat river')]);
    const hidden = hideDocuments(index, [1]);
    expect(find(hidden, 'goat bridge').sort()).toEqual(['a', 'c']);
    expect(find(index, 'bridge')).toEqual(['b']);
  });

  it('compacts segments to the same index a fresh build gives', async () => {
    await fc.assert(
      fc.asyncProperty(entries, entries, fc.nat(), async (first, more, gone) => {
        const second = more.map((row) => ({ ...row, id: row.id.replace('id-0', 'new') }));
        const dead = gone % (first.length || 1);
        const segments = [
          hideDocuments(await built(first), first.length === 0 ? [] : [dead]),
          await built(second),
        ];
        const compact = openPackIndex(await compactIndexes(segments));
        const merged = new Map<string, IndexEntry>();
        for (const row of [...first.filter((_, d) => d !== dead), ...second]) merged.set(row.id, row);
        const inOrder = [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        const fresh = await built(inOrder);
        expect(await compactIndexes(segments)).toEqual(await buildPackIndex(inOrder));
        expect([...allIds(compact.ids)]).toEqual([...allIds(fresh.ids)]);
        for (const query of ['goat', 'river storm', '12', 'воля Çelik'])
          expect(find(compact, query)).toEqual(find(fresh, query));
      }),
      { numRuns: 30 },
    );
  });
});

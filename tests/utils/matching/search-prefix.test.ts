import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '~/utils/matching/index-terms';
import { hideDocuments, type PackIndex } from '~/utils/matching/pack-index';
import { searchDocuments, searchPrefix } from '~/utils/matching/search-prefix';
import { built, entry } from '../../fixtures/matching/indexes';

const ids = (index: PackIndex, text: string, limit = 100): string[] =>
  searchPrefix(index, text, limit).map(({ id }) => id);

const QUAY = await built([
  entry('strike', 'The ferries were cancelled on Friday', { title: 'Strike at the quay' }),
  entry('variant', 'Nothing sails', { variants: ['No ferry runs at Mölln on 1,200 days'] }),
  entry('speaker', 'Happiness is a running tap', { speakers: ['Edda Krüger', 'the harbour master'] }),
  entry('government', 'The government denies making promises about ferries'),
]);

describe('searching as one types', () => {
  it('finds by the beginning of a word in text, variant, title and speaker', () => {
    expect(ids(QUAY, 'cance')).toEqual(['strike']);
    expect(ids(QUAY, 'qu')).toEqual(['strike']);
    expect(ids(QUAY, 'mol')).toEqual(['variant']);
    expect(ids(QUAY, 'Krü')).toEqual(['speaker']);
    expect(ids(QUAY, '1,2')).toEqual([]);
    expect(ids(QUAY, '12')).toEqual(['variant']);
  });

  it('wants every word, the last one begun, passing over words such as "the"', () => {
    expect(ids(QUAY, 'ferries').sort()).toEqual(['government', 'strike', 'variant']);
    expect(ids(QUAY, 'ferries can')).toEqual(['strike']);
    expect(ids(QUAY, 'the ferry of the quay f')).toEqual(['strike']);
    expect(ids(QUAY, 'ferries krug')).toEqual([]);
    expect(ids(QUAY, 'unheard can')).toEqual([]);
  });

  it('takes a word as whole when something follows it', () => {
    expect(ids(QUAY, 'govern')).toEqual(['government']);
    expect(ids(QUAY, 'cance ')).toEqual([]);
    expect(ids(QUAY, 'cancelled.')).toEqual(['strike']);
  });

  it('finds nothing for no words', () => {
    for (const text of ['', '  ', 'the ', '—?']) expect(ids(QUAY, text)).toEqual([]);
  });

  it('keeps finding a word while it is typed, whatever its stem', () => {
    const words: readonly (readonly [word: string, id: string])[] = [
      ['cancelled', 'strike'],
      ['happiness', 'speaker'],
      ['running', 'speaker'],
      ['government', 'government'],
      ['denies', 'government'],
      ['denying', 'government'],
      ['making', 'government'],
      ['promises', 'government'],
      ['promising', 'government'],
    ];
    for (const [word, id] of words)
      for (let n = 2; n <= word.length; n++)
        expect([word.slice(0, n), ids(QUAY, word.slice(0, n))]).toEqual([
          word.slice(0, n),
          expect.arrayContaining([id]),
        ]);
  });

  it('puts the whole word before the begun one', async () => {
    const index = await built([entry('port', 'A portal of old'), entry('whole', 'A port of old')]);
    expect(ids(index, 'port')).toEqual(['whole', 'port']);
  });

  it('does not find what was hidden', async () => {
    const index = await built([entry('a', 'goat'), entry('b', 'goat bridge')]);
    expect(ids(hideDocuments(index, [0]), 'goa')).toEqual(['b']);
  });

  it('gives the best of as many as there are, whatever the limit', async () => {
    const word = fc.constantFrom('goat', 'boat', 'river', 'tax', 'bridge', 'Çelik', 'goatee', '12', 'storm');
    const text = fc.array(word, { maxLength: 8 }).map((list) => list.join(' '));
    const texts = fc.array(text, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.nat(9),
        async (rows, q, n) => {
          const index = await built(rows.map((row, i) => entry(`${i}`, row)));
          const all = searchDocuments(index, `${q.join(' ')} `, Number.POSITIVE_INFINITY);
          const terms = indexTerms(q.join(' '));
          const expected = rows.flatMap((row, d) => {
            const own = indexTerms(row);
            return terms.every((term) => own.includes(term)) ? [d] : [];
          });
          expect([...all.documents].sort((a, b) => a - b)).toEqual(expected);
          const some = searchDocuments(index, `${q.join(' ')} `, n);
          expect([...some.documents]).toEqual([...all.documents.subarray(0, n)]);
          expect([...some.scores]).toEqual([...all.scores.subarray(0, n)]);
          all.scores.forEach((score, i) => {
            if (i > 0) expect(score - (all.scores[i - 1] ?? 0)).toBeLessThan(1e-4);
          });
        },
      ),
    );
  });

  it('gives thousands in the same order as a few: best first, equals in order of document', async () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `goat ${'river '.repeat(i % 7)}storm`);
    const index = await built(texts.map((text, i) => entry(`${i}`.padStart(4, '0'), text)));
    const { documents, scores } = searchDocuments(index, 'goat sto', Number.POSITIVE_INFINITY);
    expect(documents).toHaveLength(5000);
    for (let i = 1; i < documents.length; i++) {
      const fall = (scores[i - 1] ?? 0) - (scores[i] ?? 0);
      expect(fall).toBeGreaterThan(-1e-4);
      if (fall === 0) expect(documents[i]).toBeGreaterThan(documents[i - 1] ?? 0);
    }
  });
});

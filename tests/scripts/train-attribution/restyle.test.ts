import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '~/scripts/train-attribution/corpus';
import { Random } from '~/scripts/train-attribution/random';
import { changed, MARK_STYLES, markChanges, restyled } from '~/scripts/train-attribution/restyle';
import { withCopies } from '~/scripts/train-attribution/with-copies';
import type { Span } from '~/utils/model/span';

const TEXT = '“It’s ‘over’ now,” said Mr. Ek. Dana Ek left. Ek said that it rained.';
const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};
const article: CorpusArticle = {
  id: 'a',
  text: TEXT,
  attributions: [
    { source: [at('Mr. Ek')], cue: [at('said')], content: [at('“It’s ‘over’ now,”')] },
    { source: [at('Ek', 46)], cue: [at('said', 46)], content: [at('that it rained')] },
  ],
};
const words = ({ text, attributions }: CorpusArticle): string[][] =>
  attributions.map(({ source, cue, content }) =>
    [...source, ...cue, ...content].map(([start, end]) => text.slice(start, end)),
  );

describe('an article in another house style', () => {
  it('has British marks, and apostrophes as before', () => {
    const [british] = MARK_STYLES;
    const copy = changed(article, british ? markChanges(TEXT, british) : [], 'b');
    expect(copy.text).toBe('‘It’s “over” now,’ said Mr. Ek. Dana Ek left. Ek said that it rained.');
    expect(words(copy)).toEqual([
      ['Mr. Ek', 'said', '‘It’s “over” now,’'],
      ['Ek', 'said', 'that it rained'],
    ]);
  });

  it('keeps every span on its words whatever is put in', () => {
    for (const style of MARK_STYLES) {
      for (let seed = 0; seed < 12; seed++) {
        const rows = words(restyled(article, style, new Random(seed)));
        expect(rows.map((row) => row[1])).toEqual(['said', 'said']);
        expect(rows[1]?.[2]).toBe('that it rained');
        expect(rows[1]?.[0]).toMatch(/^(?:\p{Lu}\p{Ll}+ )?Ek$/u);
        expect(rows[0]?.[0]).toMatch(/^(?:Mr\.? )?Ek$/);
      }
    }
  });

  it('keeps spans in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(fc.nat(39), { maxLength: 6 }), (text, cuts) => {
        const changes = cuts.map((start) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + 2, text.length),
          text: 'xyz',
        }));
        const source: Span[] = text.length > 1 ? [[0, text.length]] : [];
        const copy = changed(
          { id: 'a', text, attributions: [{ source, cue: [], content: [] }] },
          changes,
          'b',
        );
        for (const [start, end] of copy.attributions[0]?.source ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(copy.text.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});

describe('a corpus with copies', () => {
  it('puts each copy into the same part as its original', () => {
    const corpus = Array.from({ length: 10 }, (_, n): CorpusArticle => ({ ...article, id: `a${n}` }));
    const all = withCopies(corpus, 0.5, 1);
    expect(all).toHaveLength(15);
    all.slice(10).forEach(({ id }, n) => {
      expect(Number(id.slice(1).replace('~restyled', '')) % 4).toBe((10 + n) % 4);
    });
    expect(new Set(all.map(({ id }) => id)).size).toBe(15);
  });
});

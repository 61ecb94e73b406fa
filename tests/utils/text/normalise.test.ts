import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, foldWord, rawWords } from '~/utils/text/normalise';

describe('foldedWords', () => {
  it('folds case, accents, apostrophes and possessives, and keeps places', () => {
    const text = 'Zoë’s café, naïve?';
    expect(foldedWords(text)).toEqual([
      { form: 'zoe', span: [0, 5] },
      { form: 'cafe', span: [6, 10] },
      { form: 'naive', span: [12, 17] },
    ]);
  });

  it('reads a grouped number as one word and leaves its comma of the sentence', () => {
    expect(foldText('In 2022, 3,000.5 litres; 12,')).toBe('in 2022 3000.5 litres 12');
  });

  it('parts a figure from the letters that touch it', () => {
    expect(foldText('£350m')).toBe('350 m');
  });

  it('gives spans in order that hold the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const { span } of foldedWords(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('rawWords', () => {
  it('gives words as they stand, without the comma of the sentence', () => {
    expect(rawWords('Zoë’s 3,000, not 12, CAFÉS!')).toEqual(['Zoë’s', '3,000', 'not', '12', 'CAFÉS']);
    expect(rawWords(' …')).toEqual([]);
  });

  it('folds to the forms of foldedWords, whatever the text', () => {
    const letters = fc.constantFrom(..."aZéßİı'’, .,,019%-ﬁK");
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: letters }));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(rawWords(text).map(foldWord)).toEqual(foldedWords(text).map(({ form }) => form));
      }),
    );
  });
});

describe('foldWord', () => {
  it('reads a word without accents by the short way as by the long one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+$/), (word) => {
        expect(foldWord(word)).toBe(word.normalize('NFKD').toLowerCase());
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negationWords } from '~/utils/matching/negation-words';

describe('negationWords', () => {
  it.each([
    ['We did not pay', ['not']],
    ['We didn’t pay', ['didn’t']],
    ['Nobody ever paid, nor will they', ['Nobody', 'nor']],
    ['They refused to pay', ['refused']],
    ['It is false', ['false']],
    ['Not only the pier but the boats', []],
    ['The knot is notable', []],
  ])('%s', (text, expected) => {
    expect(negationWords(text)).toEqual(expected);
  });

  it('gives words of the text in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let at = 0;
        for (const word of negationWords(text)) {
          at = text.indexOf(word, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += word.length;
        }
      }),
    );
  });
});

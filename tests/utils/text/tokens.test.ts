import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord, tokenize } from '~/utils/text/tokens';
import { anyString } from '../../support/any-string';

const tokens = (text: string): string[] => {
  const { starts, ends } = tokenize(text);
  return [...starts].map((start, i) => text.slice(start, ends[i]));
};

describe('tokenize', () => {
  it('cuts words, clitics and marks apart', () => {
    expect(tokens("Ek's boat, it’s €5")).toEqual(['Ek', "'s", 'boat', ',', 'it', '’s', '€', '5']);
    expect(tokens("''No''")).toEqual(["''", 'No', "''"]);
  });

  it('keeps combining marks with their letters', () => {
    expect(tokens('Zoe\u0308 left')).toEqual(['Zoe\u0308', 'left']);
  });

  it('rises and never overlaps, whatever the text', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { starts, ends, count } = tokenize(text);
        for (let i = 0; i < count; i++) {
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        }
      }),
    );
  });
});

describe('isWord', () => {
  it('wants a letter or a digit', () => {
    expect([isWord('a'), isWord('7'), isWord('—'), isWord("''")]).toEqual([true, true, false, false]);
  });
});

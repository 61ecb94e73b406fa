import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween, spanText, textSpan, tokenText } from '~/utils/attribution/token-span';
import { readText } from './draft-fixtures';

const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })).map(([a, n]) => [a, a + n] as const);

describe('token spans', () => {
  it('give the text from their first to their last token, white space between them as it stands', () => {
    const r = readText('  Dana\n Ek  said.');
    expect(spanText(r, [0, 2])).toBe('Dana\n Ek');
    expect(textSpan(r, [2, 4])).toEqual([12, 17]);
    expect(tokenText(r, 3)).toBe('.');
  });

  it('have no gap where they touch or overlap', () => {
    expect(gapBetween([0, 3], [3, 5])).toBe(0);
    expect(gapBetween([0, 3], [2, 5])).toBe(0);
    expect(gapBetween([0, 3], [5, 6])).toBe(2);
  });

  it('have the same gap from either side', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(gapBetween(a, b)).toBe(gapBetween(b, a));
        expect(gapBetween(a, a)).toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from '~/utils/interchange/web-annotation/code-points';

describe('code points', () => {
  it('counts a pair once', () => {
    expect(toCodePoints('a🚢b', 3)).toBe(2);
    expect(fromCodePoints('a🚢b', 2)).toBe(3);
    expect(toCodePoints('a🚢b', 2)).toBe(1);
    expect(fromCodePoints('abc', 9)).toBe(3);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = [...text];
        let offset = 0;
        for (let count = 0; count <= points.length; count++) {
          expect(fromCodePoints(text, count)).toBe(offset);
          expect(toCodePoints(text, offset)).toBe(count);
          offset += points[count]?.length ?? 0;
        }
      }),
    );
  });
});

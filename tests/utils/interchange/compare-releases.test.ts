import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases } from '~/utils/interchange/compare-releases';

describe('compareReleases', () => {
  it.each([
    ['2026.10.0', '2026.9.0', 1],
    ['1', '1.0.0', 0],
    ['1.0', '1.0.1', -1],
    ['2', '10', -1],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareReleases(a, b))).toBe(expected);
  });

  it('is antisymmetric', () => {
    const release = fc
      .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(release, release, (a, b) => {
        expect(Math.sign(compareReleases(a, b)) + Math.sign(compareReleases(b, a))).toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { over, type Tone, toneOf } from '~/utils/page/css-colour';

describe('toneOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['rgb(255 255 255 / 25%)', 1, 0.25],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 0 0 0 / 0.3)', 0, 0.3],
    ['lab(100 0 0)', 1, 1],
    ['oklch(1 0 0 / 0.4)', 1, 0.4],
    ['oklab(0 0 0)', 0, 1],
  ])('%s', (colour, luminance, alpha) => {
    expect(toneOf(colour)?.luminance).toBeCloseTo(luminance, 3);
    expect(toneOf(colour)?.alpha).toBeCloseTo(alpha, 3);
  });

  it('weighs green most', () => {
    const [red, green, blue] = ['rgb(255,0,0)', 'rgb(0,255,0)', 'rgb(0,0,255)'].map(
      (c) => toneOf(c)?.luminance ?? 0,
    );
    expect([red, green, blue].map((each) => each?.toFixed(4))).toEqual(['0.2126', '0.7152', '0.0722']);
  });

  it.each(['', 'red', 'var(--x)', 'color(xyz 1 1 1)'])('does not guess at "%s"', (colour) => {
    expect(toneOf(colour)).toBeNull();
  });
});

describe('over', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const tone: fc.Arbitrary<Tone> = fc.record({ luminance: share, alpha: share });

  it('stays between both tones and grows more opaque', () => {
    fc.assert(
      fc.property(tone, tone, (above, below) => {
        const mixed = over(above, below);
        expect(mixed.alpha).toBeGreaterThanOrEqual(Math.max(above.alpha, below.alpha) - 1e-9);
        if (mixed.alpha === 0) return;
        expect(mixed.luminance).toBeLessThanOrEqual(Math.max(above.luminance, below.luminance) + 1e-9);
        expect(mixed.luminance).toBeGreaterThanOrEqual(Math.min(above.luminance, below.luminance) - 1e-9);
      }),
    );
  });

  it('shows nothing of what lies below something opaque', () => {
    expect(over({ luminance: 0.2, alpha: 1 }, { luminance: 1, alpha: 1 })).toEqual({
      luminance: 0.2,
      alpha: 1,
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, luminanceOf, over } from '~/utils/page/css-colour';

const luminance = (css: string): number => {
  const colour = colourOf(css);
  return colour ? luminanceOf(colour) : Number.NaN;
};

describe('colourOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['rgb(255 255 255 / 25%)', 1, 0.25],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 0 0 0 / 0.3)', 0, 0.3],
    ['color(display-p3 1.2 1.2 1.2)', 1, 1],
    ['lab(100 0 0)', 1, 1],
    ['lab(50 40 -20)', 0.184, 1],
    ['lch(5 0 0)', 0.0055, 1],
    ['oklch(1 0 0 / 0.4)', 1, 0.4],
    ['oklch(0.6 none none)', 0.216, 1],
    ['oklab(0 0 0)', 0, 1],
  ])('%s', (css, light, alpha) => {
    expect(luminance(css)).toBeCloseTo(light, 3);
    expect(colourOf(css)?.alpha).toBeCloseTo(alpha, 3);
  });

  it('weighs green most', () => {
    const all = ['rgb(255,0,0)', 'rgb(0,255,0)', 'rgb(0,0,255)'].map((css) => luminance(css).toFixed(4));
    expect(all).toEqual(['0.2126', '0.7152', '0.0722']);
  });

  it.each([
    ['rgb(255, 0, 0)', 'oklab(0.62796 0.22486 0.12585)', 'oklch(0.62796 0.25768 29.234)'],
    ['rgb(0, 0, 255)', 'oklab(0.45201 -0.03246 -0.31153)', 'oklch(0.45201 0.31321 264.052)'],
    ['rgb(255, 255, 0)', 'oklab(0.96798 -0.07137 0.19857)', 'oklch(0.96798 0.21101 109.769)'],
  ])('knows how light %s is in OKLab', (rgb, oklab, oklch) => {
    expect(luminance(oklab)).toBeCloseTo(luminance(rgb), 3);
    expect(luminance(oklch)).toBeCloseTo(luminance(rgb), 3);
  });

  it.each(['', 'red', 'var(--x)', 'color(xyz 1 1 1)'])('does not guess at "%s"', (css) => {
    expect(colourOf(css)).toBeNull();
  });
});

describe('over', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const anyColour: fc.Arbitrary<Colour> = fc.record({ red: share, green: share, blue: share, alpha: share });

  it('stays between both colours and grows more opaque', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (above, below) => {
        const mixed = over(above, below);
        expect(mixed.alpha).toBeGreaterThanOrEqual(Math.max(above.alpha, below.alpha) - 1e-9);
        if (mixed.alpha === 0) return;
        for (const channel of ['red', 'green', 'blue'] as const) {
          expect(mixed[channel]).toBeLessThanOrEqual(Math.max(above[channel], below[channel]) + 1e-9);
          expect(mixed[channel]).toBeGreaterThanOrEqual(Math.min(above[channel], below[channel]) - 1e-9);
        }
      }),
    );
  });

  it('mixes as browsers do', () => {
    const veil = { red: 0, green: 0, blue: 0, alpha: 0.5 };
    const white = { red: 1, green: 1, blue: 1, alpha: 1 };
    expect(over(veil, white)).toEqual({ red: 0.5, green: 0.5, blue: 0.5, alpha: 1 });
  });
});

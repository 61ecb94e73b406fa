import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorthiness } from '~/utils/claims/check-worthiness';

describe('checkWorthiness', () => {
  it('puts a figure about named things before a wish, and that before a question', () => {
    const figure = checkWorthiness('exports to Norway rose by 40 percent last year');
    const wish = checkWorthiness('we hope that the talks will bring us peace');
    const question = checkWorthiness('why should we hope for any better?');
    expect(figure).toBeGreaterThan(wish);
    expect(wish).toBeGreaterThan(question);
  });

  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const score = checkWorthiness(text);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { fitJudge } from '~/scripts/train-attribution/fit-judge';
import { Random } from '~/scripts/train-attribution/random';
import { judge } from '~/utils/attribution/judge';

/** Rows whose first number decides with the chance that a logistic curve of slope 2 gives it; the second is noise. */
function rows(count: number) {
  const random = new Random(7);
  return Array.from({ length: count }, () => {
    const x = random.below(4000) / 1000 - 2;
    const noise = random.below(1000) / 100;
    const chance = 1 / (1 + Math.exp(-2 * x));
    return { features: [1, x, noise], right: random.below(1e6) / 1e6 < chance ? 1 : 0 };
  });
}

describe('fitJudge', () => {
  it('finds the curve that the rows were drawn from', () => {
    const [bias = 9, slope = 9, noise = 9] = fitJudge(rows(6000));
    expect(Math.abs(slope - 2)).toBeLessThan(0.25);
    expect(Math.abs(bias + noise * 5)).toBeLessThan(0.25);
    expect(Math.abs(noise)).toBeLessThan(0.05);
  });

  it('is calibrated: where it says seven in ten, about seven in ten are right', () => {
    const seen = rows(6000);
    const weights = fitJudge(seen);
    const near = seen.filter(({ features }) => Math.abs(judge(weights, features) - 0.7) < 0.1);
    const share = near.reduce((sum, { right }) => sum + right, 0) / near.length;
    expect(Math.abs(share - 0.7)).toBeLessThan(0.06);
  });

  it('gives the same weights for the same rows', () => {
    expect(fitJudge(rows(300))).toEqual(fitJudge(rows(300)));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLabelSums,
  type FeatureWriter,
  labelSums,
  scoreLabels,
  scoreLogistic,
} from '~/utils/attribution/score-tokens';
import { LABEL_STRIDE, LABELS } from '~/utils/attribution/span-labels';
import { emptyWeights, type Weights } from '~/utils/attribution/weights';

const BITS = 4;
const value = fc.integer({ min: -127, max: 127 });

function weightsOf(width: number, step: number, values: readonly number[]): Weights {
  const weights = emptyWeights(BITS, width, step);
  weights.cells.set(values.slice(0, weights.cells.length));
  return weights;
}

const writerOf =
  (features: readonly (readonly number[])[]): FeatureWriter =>
  (i, out) => {
    const row = features[i] ?? [];
    out.set(row);
    return row.length;
  };

const features = fc.array(fc.array(fc.integer(), { maxLength: 12 }), { maxLength: 10 });

describe('scoreLogistic', () => {
  it('is a half where nothing is known, and leans with the sum of the weights', () => {
    const weights = weightsOf(1, 0.5, [0, 4, -4]);
    const scores = scoreLogistic(4, writerOf([[], [1], [2], [1, 2]]), weights);
    expect(scores[0]).toBe(0.5);
    expect(scores[1]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(scores[2]).toBeCloseTo(1 / (1 + Math.exp(2)), 6);
    expect(scores[3]).toBe(0.5);
  });

  it('gives a probability for any weights and features', () => {
    fc.assert(
      fc.property(features, fc.array(value, { minLength: 16, maxLength: 16 }), (rows, cells) => {
        const scores = scoreLogistic(rows.length, writerOf(rows), weightsOf(1, 0.1, cells));
        expect(scores).toHaveLength(rows.length);
        for (const p of scores) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('scoreLabels', () => {
  const cells = fc.array(value, { minLength: 128, maxLength: 128 });

  it('sums, for each label, the weights of the features at hand', () => {
    fc.assert(
      fc.property(features, cells, (rows, values) => {
        const weights = weightsOf(LABELS, 0.25, values);
        const scores = scoreLabels(rows.length, writerOf(rows), weights, 2);
        rows.forEach((row, i) => {
          for (let j = 0; j < LABELS; j++) {
            const sum = row.reduce((s, f) => s + (weights.cells[(f & 15) * LABEL_STRIDE + j] ?? 0), 0);
            expect(scores[i * LABEL_STRIDE + j]).toBeCloseTo(sum * 0.5, 4);
          }
        });
      }),
    );
  });

  it('writes features once for two tables, and gives each its own sums', () => {
    const one = weightsOf(LABELS, 1, [1, 2, 3]);
    const two = weightsOf(LABELS, 1, [-5, 0, 7]);
    let written = 0;
    const write: FeatureWriter = (_, out) => {
      written++;
      out[0] = 0;
      return 1;
    };
    const sums = [labelSums(1), labelSums(1)] as const;
    addLabelSums(sums, 1, write, [one, two]);
    expect(written).toBe(1);
    expect([...sums[0].subarray(0, 3)]).toEqual([1, 2, 3]);
    expect([...sums[1].subarray(0, 3)]).toEqual([-5, 0, 7]);
  });

  it('adds to what the sums hold already', () => {
    const weights = weightsOf(LABELS, 1, [1]);
    const sums = labelSums(1);
    addLabelSums([sums], 1, writerOf([[0]]), [weights]);
    addLabelSums([sums], 1, writerOf([[0]]), [weights]);
    expect(sums[0]).toBe(2);
  });
});

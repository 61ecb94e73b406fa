import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START_ROW, TRANSITIONS } from '~/utils/attribution/decode-labels';
import { forwardBackward, type Lattice, makeLattice } from '~/utils/attribution/forward-backward';
import { IN_CUE, LABEL_STRIDE, LABELS, mayFollow } from '~/utils/attribution/span-labels';

const score = fc.float({ min: -4, max: 4, noNaN: true });
const table = fc.array(score, { minLength: TRANSITIONS, maxLength: TRANSITIONS });
const emissionsOf = (tokens: { min: number; max: number }) =>
  fc.array(fc.array(score, { minLength: LABEL_STRIDE, maxLength: LABEL_STRIDE }), {
    minLength: tokens.min,
    maxLength: tokens.max,
  });

function run(rows: readonly number[][], transitions: Float32Array, room = rows.length): Lattice {
  const lattice = makeLattice(room);
  lattice.emissions.set(rows.flat());
  forwardBackward(lattice, transitions, rows.length);
  return lattice;
}

/** Marginals and expected steps from every allowed sequence of labels, one by one. */
function byHand(rows: readonly number[][], transitions: Float32Array) {
  const marginals = new Float64Array(rows.length * LABEL_STRIDE);
  const steps = new Float64Array(TRANSITIONS);
  let total = 0;
  const walk = (labels: readonly number[], weight: number): void => {
    if (labels.length === rows.length) {
      total += weight;
      labels.forEach((label, i) => {
        const step = (i === 0 ? START_ROW : (labels[i - 1] ?? 0)) * LABEL_STRIDE + label;
        marginals[i * LABEL_STRIDE + label] = (marginals[i * LABEL_STRIDE + label] ?? 0) + weight;
        steps[step] = (steps[step] ?? 0) + weight;
      });
      return;
    }
    const from = labels.at(-1) ?? START_ROW;
    for (let to = 0; to < LABELS; to++) {
      if (!mayFollow(from, to)) continue;
      const emission = Math.fround(rows[labels.length]?.[to] ?? 0);
      walk([...labels, to], weight * Math.exp(emission + (transitions[from * LABEL_STRIDE + to] ?? 0)));
    }
  };
  walk([], 1);
  return { marginals: marginals.map((x) => x / total), steps: steps.map((x) => x / total) };
}

describe('forwardBackward', () => {
  it('agrees with the sum over every sequence of a short text', () => {
    fc.assert(
      fc.property(emissionsOf({ min: 1, max: 4 }), table, (rows, steps) => {
        const transitions = Float32Array.from(steps);
        const lattice = run(rows, transitions);
        const expected = byHand(rows, transitions);
        for (let i = 0; i < rows.length; i++) {
          for (let j = 0; j < LABELS; j++) {
            const cell = i * LABEL_STRIDE + j;
            expect(lattice.marginals[cell]).toBeCloseTo(expected.marginals[cell] ?? 0, 4);
          }
        }
        expected.steps.forEach((step, cell) => {
          expect(lattice.steps[cell]).toBeCloseTo(step, 4);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('gives each token probabilities that sum to one, and one step a token', () => {
    fc.assert(
      fc.property(emissionsOf({ min: 1, max: 60 }), table, (rows, steps) => {
        const lattice = run(rows, Float32Array.from(steps));
        for (let i = 0; i < rows.length; i++) {
          const row = lattice.marginals.subarray(i * LABEL_STRIDE, i * LABEL_STRIDE + LABELS);
          expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
        }
        expect(lattice.steps.reduce((sum, x) => sum + x, 0)).toBeCloseTo(rows.length, 2);
      }),
      { numRuns: 30 },
    );
  });

  it('gives no chance to an inside that nothing began', () => {
    const rows = [Array.from({ length: LABEL_STRIDE }, (_, j) => (j === IN_CUE ? 50 : 0))];
    expect(run(rows, new Float32Array(TRANSITIONS)).marginals[IN_CUE]).toBe(0);
  });

  it('does not underflow in a long text of unlikely words', () => {
    const rows = Array.from({ length: 5000 }, () => new Array<number>(LABEL_STRIDE).fill(-80));
    const { marginals } = run(rows, new Float32Array(TRANSITIONS));
    const last = marginals.subarray(4999 * LABEL_STRIDE, 4999 * LABEL_STRIDE + LABELS);
    expect(last.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 3);
  });

  it('does not see what an earlier, longer sequence left in its scratch', () => {
    fc.assert(
      fc.property(emissionsOf({ min: 5, max: 9 }), emissionsOf({ min: 1, max: 4 }), (long, short) => {
        const plain = new Float32Array(TRANSITIONS);
        const used = run(long, plain, 9);
        used.emissions.set(short.flat());
        forwardBackward(used, plain, short.length);
        const cells = short.length * LABEL_STRIDE;
        expect(used.marginals.subarray(0, cells)).toEqual(run(short, plain).marginals.subarray(0, cells));
      }),
      { numRuns: 30 },
    );
  });
});

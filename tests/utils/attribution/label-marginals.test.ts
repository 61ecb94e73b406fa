import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '~/utils/attribution/decode-labels';
import { labelMarginals } from '~/utils/attribution/label-marginals';
import { BEGIN_CONTENT, BEGIN_CUE, IN_CONTENT, LABEL_STRIDE } from '~/utils/attribution/span-labels';

const plain = new Float32Array(TRANSITIONS);

describe('labelMarginals', () => {
  it('sums to at most one over the kinds of a token, in any paragraphs', () => {
    const value = fc.float({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.array(value, { minLength: 7, maxLength: 7 }))),
        (rows) => {
          const emissions = new Float32Array(rows.length * LABEL_STRIDE);
          const paragraph = new Int32Array(rows.length);
          rows.forEach(([fresh, values], i) => {
            emissions.set(values, i * LABEL_STRIDE);
            paragraph[i] = (i > 0 ? (paragraph[i - 1] ?? 0) : 0) + (fresh ? 1 : 0);
          });
          const { source, cue, content } = labelMarginals(emissions, plain, paragraph, rows.length);
          for (let i = 0; i < rows.length; i++) {
            const sum = (source[i] ?? 0) + (cue[i] ?? 0) + (content[i] ?? 0);
            expect(sum).toBeGreaterThanOrEqual(0);
            expect(sum).toBeLessThan(1.0001);
          }
        },
      ),
    );
  });

  it('follows the emissions', () => {
    const emissions = new Float32Array(3 * LABEL_STRIDE);
    emissions[BEGIN_CUE] = 9;
    emissions[LABEL_STRIDE + BEGIN_CONTENT] = 9;
    emissions[2 * LABEL_STRIDE + IN_CONTENT] = 9;
    const { cue, content } = labelMarginals(emissions, plain, Int32Array.of(0, 0, 0), 3);
    expect(cue[0]).toBeGreaterThan(0.99);
    expect(content[1]).toBeGreaterThan(0.99);
    expect(content[2]).toBeGreaterThan(0.99);
    expect(content[0]).toBeLessThan(0.01);
  });

  it('takes each paragraph for itself', () => {
    const emissions = new Float32Array(2 * LABEL_STRIDE);
    emissions[BEGIN_CONTENT] = 9;
    emissions[LABEL_STRIDE + IN_CONTENT] = 3;
    const joined = labelMarginals(emissions, plain, Int32Array.of(0, 0), 2);
    const apart = labelMarginals(emissions, plain, Int32Array.of(0, 1), 2);
    expect(joined.content[1]).toBeGreaterThan(0.7);
    expect(apart.content[1]).toBeLessThan(0.5);
  });
});

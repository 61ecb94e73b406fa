import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeParagraphs, preparedTransitions, TRANSITIONS } from '~/utils/attribution/decode-labels';
import { LABEL_STRIDE, LABELS, mayFollow, OUT } from '~/utils/attribution/span-labels';

const level = { begin: 0, outside: 0 };

describe('decodeParagraphs', () => {
  it('never gives an inside without its beginning, nor across paragraphs', () => {
    const score = fc.float({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: LABEL_STRIDE, maxLength: 20 * LABEL_STRIDE }), (scores) => {
        const count = Math.floor(scores.length / LABEL_STRIDE);
        const paragraph = Int32Array.from({ length: count }, (_, i) => Math.floor(i / 4));
        const transitions = preparedTransitions(new Float32Array(TRANSITIONS), level);
        const labels = decodeParagraphs(Float32Array.from(scores), transitions, paragraph, count);
        labels.forEach((label, i) => {
          const before = i % 4 === 0 ? OUT : (labels[i - 1] ?? OUT);
          expect(mayFollow(before, label)).toBe(true);
        });
      }),
    );
  });

  it('finds the best of all sequences', () => {
    const score = fc.float({ min: -3, max: 3, noNaN: true });
    const table = fc.array(score, { minLength: TRANSITIONS, maxLength: TRANSITIONS });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 3 * LABEL_STRIDE, maxLength: 3 * LABEL_STRIDE }),
        table,
        (e, t) => {
          const transitions = preparedTransitions(Float32Array.from(t), level);
          const emissions = Float32Array.from(e);
          const worth = (labels: readonly number[]): number =>
            labels.reduce((sum, label, i) => {
              const from = i === 0 ? LABELS : (labels[i - 1] ?? 0);
              return (
                sum +
                (emissions[i * LABEL_STRIDE + label] ?? 0) +
                (transitions[from * LABEL_STRIDE + label] ?? 0)
              );
            }, 0);
          let best = -Infinity;
          for (let x = 0; x < LABELS ** 3; x++) {
            best = Math.max(
              best,
              worth([x % LABELS, Math.floor(x / LABELS) % LABELS, Math.floor(x / LABELS ** 2)]),
            );
          }
          const labels = decodeParagraphs(emissions, transitions, new Int32Array(3), 3);
          expect(worth([...labels])).toBeCloseTo(best, 3);
        },
      ),
      { numRuns: 30 },
    );
  });
});

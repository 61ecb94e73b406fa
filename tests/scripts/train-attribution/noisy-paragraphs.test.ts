import { describe, expect, it } from 'vitest';
import { largest, paragraphSurprises, surprise } from '~/scripts/train-attribution/noisy-paragraphs';
import { preparedTransitions, TRANSITIONS } from '~/utils/attribution/decode-labels';
import {
  BEGIN_CONTENT,
  IN_CONTENT,
  IN_CUE,
  LABEL_STRIDE,
  LABELS,
  OUT,
} from '~/utils/attribution/span-labels';
import { emptyWeights } from '~/utils/attribution/weights';

const plain = preparedTransitions(new Float32Array(TRANSITIONS), { begin: 0, outside: 0 });

/** Emissions that favour one label for each token. */
function favouring(labels: readonly number[], by: number): Float32Array {
  const out = new Float32Array(labels.length * LABEL_STRIDE);
  labels.forEach((label, i) => {
    out[i * LABEL_STRIDE + label] = by;
  });
  return out;
}

describe('surprise', () => {
  it('is minus a log-probability: those of all sequences of two labels add up to one', () => {
    const emissions = favouring([BEGIN_CONTENT, IN_CONTENT], 1.3);
    let sum = 0;
    for (let a = 0; a < LABELS; a++) {
      for (let b = 0; b < LABELS; b++) {
        sum += Math.exp(-surprise(emissions, plain, Uint8Array.of(a, b), 0, 2));
      }
    }
    expect(sum).toBeCloseTo(1, 6);
  });

  it('is small for what the model says and large for what it does not', () => {
    const emissions = favouring([BEGIN_CONTENT, IN_CONTENT, OUT], 8);
    const agreed = surprise(emissions, plain, Uint8Array.of(BEGIN_CONTENT, IN_CONTENT, OUT), 0, 3);
    const other = surprise(emissions, plain, Uint8Array.of(OUT, OUT, OUT), 0, 3);
    expect(agreed).toBeLessThan(0.1);
    expect(other).toBeGreaterThan(15);
  });

  it('is without bound for a sequence that may not be', () => {
    const impossible = surprise(favouring([OUT, OUT], 1), plain, Uint8Array.of(OUT, IN_CUE), 0, 2);
    expect(impossible).toBeGreaterThan(1e6);
  });

  it('takes each paragraph for itself', () => {
    const model = { weights: emptyWeights(2, LABELS, 1), transitions: new Float32Array(TRANSITIONS) };
    const emissions = favouring([OUT, OUT, BEGIN_CONTENT], 2);
    const gold = Uint8Array.of(OUT, OUT, BEGIN_CONTENT);
    const both = paragraphSurprises(emissions, model, gold, [2, 1]);
    expect(both).toEqual([surprise(emissions, plain, gold, 0, 2), surprise(emissions, plain, gold, 2, 3)]);
  });
});

describe('largest', () => {
  it('marks the given share, the largest first', () => {
    expect([...largest([1, 9, 3, 7], 0.5)]).toEqual([0, 1, 0, 1]);
    expect([...largest([1, 9, 3, 7], 0)]).toEqual([0, 0, 0, 0]);
  });
});

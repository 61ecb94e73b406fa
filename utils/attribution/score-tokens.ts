import { MOST_FEATURES } from './cue-features';
import { LABEL_STRIDE } from './span-labels';
import type { Weights } from './weights';

/** Writes the features of token i into `out` and returns how many. */
export type FeatureWriter = (i: number, out: Int32Array) => number;

/** Probability of each token under a logistic model over hashed features. */
export function scoreLogistic(count: number, write: FeatureWriter, weights: Weights): Float32Array {
  const out = new Float32Array(count);
  const features = new Int32Array(MOST_FEATURES);
  const { cells, step } = weights;
  const mask = (1 << weights.bits) - 1;
  for (let i = 0; i < count; i++) {
    const n = write(i, features);
    let sum = 0;
    for (let f = 0; f < n; f++) sum += cells[(features[f] ?? 0) & mask] ?? 0;
    out[i] = 1 / (1 + Math.exp(-sum * step));
  }
  return out;
}

/** Scores of the seven span labels for each token, `LABEL_STRIDE` cells a token, times `scale`. */
export function scoreLabels(
  count: number,
  write: FeatureWriter,
  weights: Weights,
  scale: number,
): Float32Array {
  const out = new Float32Array(count * LABEL_STRIDE);
  const features = new Int32Array(MOST_FEATURES);
  const { cells } = weights;
  const mask = (1 << weights.bits) - 1;
  const factor = weights.step * scale;
  for (let i = 0; i < count; i++) {
    const n = write(i, features);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let x = 0; x < n; x++) {
      const at = ((features[x] ?? 0) & mask) << 3;
      a += cells[at] ?? 0;
      b += cells[at + 1] ?? 0;
      c += cells[at + 2] ?? 0;
      d += cells[at + 3] ?? 0;
      e += cells[at + 4] ?? 0;
      f += cells[at + 5] ?? 0;
      g += cells[at + 6] ?? 0;
    }
    const row = i * LABEL_STRIDE;
    out[row] = a * factor;
    out[row + 1] = b * factor;
    out[row + 2] = c * factor;
    out[row + 3] = d * factor;
    out[row + 4] = e * factor;
    out[row + 5] = f * factor;
    out[row + 6] = g * factor;
  }
  return out;
}

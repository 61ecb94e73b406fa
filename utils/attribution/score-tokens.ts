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

/**
 * Adds to `sums` (`LABEL_STRIDE` cells a token) what each weights table says of the token's features, in whole steps:
 * one sum a table, so that two taggers which share features write them once.
 */
export function addLabelSums(
  sums: readonly Float32Array[],
  count: number,
  write: FeatureWriter,
  tables: readonly Weights[],
): void {
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < count; i++) {
    const n = write(i, features);
    for (let t = 0; t < tables.length; t++) {
      const table = tables[t];
      const out = sums[t];
      if (table && out) addRow(table, features, n, out, i * LABEL_STRIDE);
    }
  }
}

function addRow(weights: Weights, features: Int32Array, n: number, out: Float32Array, row: number): void {
  const { cells } = weights;
  const mask = (1 << weights.bits) - 1;
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
  out[row] = (out[row] ?? 0) + a;
  out[row + 1] = (out[row + 1] ?? 0) + b;
  out[row + 2] = (out[row + 2] ?? 0) + c;
  out[row + 3] = (out[row + 3] ?? 0) + d;
  out[row + 4] = (out[row + 4] ?? 0) + e;
  out[row + 5] = (out[row + 5] ?? 0) + f;
  out[row + 6] = (out[row + 6] ?? 0) + g;
}

/** Room for the sums of `count` tokens. */
export function labelSums(count: number): Float32Array {
  return new Float32Array(count * LABEL_STRIDE);
}

/** Turns sums in whole steps into emissions, in place. */
export function toEmissions(sums: Float32Array, step: number, scale: number): Float32Array {
  const factor = step * scale;
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * factor;
  return sums;
}

/** Emissions of the seven span labels for each token, `LABEL_STRIDE` cells a token, times `scale`. */
export function scoreLabels(
  count: number,
  write: FeatureWriter,
  weights: Weights,
  scale: number,
): Float32Array {
  const sums = labelSums(count);
  addLabelSums([sums], count, write, [weights]);
  return toEmissions(sums, weights.step, scale);
}

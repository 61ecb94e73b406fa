import { MOST_FEATURES } from '../../utils/attribution/cue-features';
import type { FeatureMatrix } from './feature-matrix';
import { Random } from './random';

export type LogisticOptions = {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
};

const L2 = 1e-6;
/** Errors smaller than this teach nothing. */
const LEAST_ERROR = 1e-3;
const DAMPING = 1e-3;

/**
 * Logistic regression over hashed features by AdaGrad. `target[t]` is 0 or 1; 255 leaves token t out.
 * Returns one weight a bucket.
 */
export function fitLogistic(
  matrix: FeatureMatrix,
  target: Uint8Array,
  options: LogisticOptions,
): Float32Array {
  const { offsets, hashes, tokens } = matrix;
  const mask = (1 << options.bits) - 1;
  const weights = new Float32Array(1 << options.bits);
  const squares = new Float32Array(1 << options.bits);
  const random = new Random(options.seed);
  const row = new Int32Array(MOST_FEATURES);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const t of random.order(tokens)) {
      const y = target[t] ?? 255;
      if (y > 1) continue;
      const from = offsets[t] ?? 0;
      const n = (offsets[t + 1] ?? 0) - from;
      let sum = 0;
      for (let f = 0; f < n; f++) {
        const b = (hashes[from + f] ?? 0) & mask;
        row[f] = b;
        sum += weights[b] ?? 0;
      }
      const error = 1 / (1 + Math.exp(-sum)) - y;
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let f = 0; f < n; f++) {
        const b = row[f] ?? 0;
        const w = weights[b] ?? 0;
        const gradient = error + L2 * w;
        const square = (squares[b] ?? 0) + gradient * gradient;
        squares[b] = square;
        weights[b] = w - (options.rate * gradient) / (Math.sqrt(square) + DAMPING);
      }
    }
  }
  return weights;
}

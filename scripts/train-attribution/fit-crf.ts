import { START_ROW, TRANSITIONS } from '../../utils/attribution/decode-labels';
import { forwardBackward, makeLattice } from '../../utils/attribution/forward-backward';
import { LABEL_STRIDE, LABELS, mayFollow } from '../../utils/attribution/span-labels';
import type { FeatureMatrix } from './feature-matrix';
import { Random } from './random';

export type CrfOptions = {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of features left out at random at each visit. */
  readonly dropout: number;
  /** Last epochs whose weights are averaged. */
  readonly averaged: number;
};

export type FittedCrf = { readonly weights: Float32Array; readonly transitions: Float32Array };

/** Snapshots taken for the average in each averaged epoch. */
const SNAPSHOTS = 8;
const LEAST_ERROR = 2e-3;
const DAMPING = 1e-2;
/** Longest row of features. */
const MOST = 256;

/**
 * A linear-chain CRF over the seven span labels by AdaGrad on single sequences. `lengths` cuts the tokens of the matrix
 * into sequences; a sequence whose first target is 255 is left out.
 */
export function fitCrf(
  matrix: FeatureMatrix,
  lengths: Int32Array,
  target: Uint8Array,
  options: CrfOptions,
): FittedCrf {
  const { offsets, hashes } = matrix;
  const { rate, l2 } = options;
  const mask = (1 << options.bits) - 1;
  const size = LABEL_STRIDE << options.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  const transitions = new Float32Array(TRANSITIONS);
  const transitionSquares = new Float32Array(TRANSITIONS);
  const transitionSums = new Float32Array(TRANSITIONS);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 1);
  const lattice = makeLattice(longest);
  const rows = new Int32Array(longest * MOST);
  const rowEnds = new Int32Array(longest + 1);
  const begins = new Int32Array(lengths.length + 1);
  lengths.forEach((length, s) => {
    begins[s + 1] = (begins[s] ?? 0) + length;
  });
  const random = new Random(options.seed);
  const dropBelow = options.dropout * 4294967296;
  const every = Math.max(1, Math.floor(lengths.length / SNAPSHOTS));
  let snapshots = 0;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let visited = 0;
    for (const s of random.order(lengths.length)) {
      visited++;
      const begin = begins[s] ?? 0;
      const n = lengths[s] ?? 0;
      const averaging = epoch >= options.epochs - options.averaged && visited % every === 0;
      if (n > 0 && target[begin] !== 255) {
        let used = 0;
        for (let i = 0; i < n; i++) {
          const e = i * LABEL_STRIDE;
          lattice.emissions.fill(0, e, e + LABEL_STRIDE);
          const to = offsets[begin + i + 1] ?? 0;
          for (let f = offsets[begin + i] ?? 0; f < to; f++) {
            if (random.next() < dropBelow) continue;
            const b = ((hashes[f] ?? 0) & mask) << 3;
            rows[used++] = b;
            for (let j = 0; j < LABELS; j++) {
              lattice.emissions[e + j] = (lattice.emissions[e + j] ?? 0) + (weights[b + j] ?? 0);
            }
          }
          rowEnds[i + 1] = used;
        }
        forwardBackward(lattice, transitions, n);
        for (let i = 0; i < n; i++) {
          const gold = target[begin + i] ?? 0;
          const e = i * LABEL_STRIDE;
          for (let j = 0; j < LABELS; j++) {
            const error = (lattice.marginals[e + j] ?? 0) - (j === gold ? 1 : 0);
            if (Math.abs(error) < LEAST_ERROR) continue;
            for (let f = rowEnds[i] ?? 0; f < (rowEnds[i + 1] ?? 0); f++) {
              const cell = (rows[f] ?? 0) + j;
              const w = weights[cell] ?? 0;
              const gradient = error + l2 * w;
              const square = (squares[cell] ?? 0) + gradient * gradient;
              squares[cell] = square;
              weights[cell] = w - (rate * gradient) / (Math.sqrt(square) + DAMPING);
            }
          }
          const above = i ? (target[begin + i - 1] ?? 0) : START_ROW;
          const step = above * LABEL_STRIDE + gold;
          lattice.steps[step] = (lattice.steps[step] ?? 0) - 1;
        }
        for (let from = 0; from <= LABELS; from++) {
          for (let to = 0; to < LABELS; to++) {
            const cell = from * LABEL_STRIDE + to;
            const gradient = lattice.steps[cell] ?? 0;
            if (gradient === 0 || !mayFollow(from, to)) continue;
            const square = (transitionSquares[cell] ?? 0) + gradient * gradient;
            transitionSquares[cell] = square;
            transitions[cell] = (transitions[cell] ?? 0) - (rate * gradient) / (Math.sqrt(square) + DAMPING);
          }
        }
      }
      if (averaging) {
        snapshots++;
        for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
        for (let i = 0; i < TRANSITIONS; i++)
          transitionSums[i] = (transitionSums[i] ?? 0) + (transitions[i] ?? 0);
      }
    }
  }
  if (snapshots > 0) {
    for (let i = 0; i < size; i++) weights[i] = (sums[i] ?? 0) / snapshots;
    for (let i = 0; i < TRANSITIONS; i++) transitions[i] = (transitionSums[i] ?? 0) / snapshots;
  }
  return { weights, transitions };
}

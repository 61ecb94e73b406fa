import { Random } from './random';

/** Averaged multi-class perceptron: weights of `2^(bits + strideBits)` cells. */
export class Perceptron {
  readonly #weights: Float32Array;
  readonly #sums: Float32Array;
  #clock = 1;

  constructor(
    readonly bits: number,
    readonly strideBits: number,
  ) {
    this.#weights = new Float32Array(1 << (bits + strideBits));
    this.#sums = new Float32Array(1 << (bits + strideBits));
  }

  /** Adds up the scores of `classes` classes into `scores`. */
  score(features: Int32Array, n: number, classes: number, scores: Float64Array): void {
    const mask = (1 << this.bits) - 1;
    const weights = this.#weights;
    const shift = this.strideBits;
    scores.fill(0);
    for (let f = 0; f < n; f++) {
      const base = ((features[f] ?? 0) & mask) << shift;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0);
    }
  }

  /** Moves towards `gold` and away from `guess`; every call counts as one moment of the average. */
  learn(features: Int32Array, n: number, gold: number, guess: number): void {
    if (gold !== guess) {
      const mask = (1 << this.bits) - 1;
      const weights = this.#weights;
      const sums = this.#sums;
      for (let f = 0; f < n; f++) {
        const base = ((features[f] ?? 0) & mask) << this.strideBits;
        weights[base + gold] = (weights[base + gold] ?? 0) + 1;
        sums[base + gold] = (sums[base + gold] ?? 0) + this.#clock;
        weights[base + guess] = (weights[base + guess] ?? 0) - 1;
        sums[base + guess] = (sums[base + guess] ?? 0) - this.#clock;
      }
    }
    this.#clock++;
  }

  /** The mean of the weights over all moments. */
  averaged(): Float32Array {
    const out = new Float32Array(this.#weights.length);
    for (let i = 0; i < out.length; i++)
      out[i] = (this.#weights[i] ?? 0) - (this.#sums[i] ?? 0) / this.#clock;
    return out;
  }
}

/** The class with the highest score among `from..to`. */
export function argmax(scores: Float64Array, from: number, to: number): number {
  let best = from;
  for (let c = from + 1; c < to; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}

/** Visits the indices 0..count-1 in a fresh random order in each epoch. */
export function visit(
  count: number,
  epochs: number,
  seed: number,
  each: (index: number, epoch: number) => void,
): void {
  const random = new Random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) for (const i of random.order(count)) each(i, epoch);
}

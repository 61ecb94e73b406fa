import { seededRandom } from './seeded-random';
import { adam } from './softmax-regression';

/** Two texts that say the same, as term numbers, each once. */
export type TextPair = { readonly a: readonly number[]; readonly b: readonly number[] };

const BATCH = 512;
const EPOCHS = 8;
const RATE = 2e-3;
/** Of the first rate that is left in the last epoch. */
const LAST_RATE = 0.15;
/** Softer than usual (0.05 to 0.1): that found more on the training queries. */
const TEMPERATURE = 0.15;

/**
 * Moves vectors so that each text's sum lies nearer to its partner's than to the other texts' of the batch (InfoNCE, van
 * den Oord et al. 2018, both ways, cosine over temperature), and learns how much each term tells.
 *
 * @param vectors `dimensions` numbers a term; not changed
 * @param rarity of each term: what it tells at first
 * @returns vectors of the same shape, as long as the terms are telling
 */
export function trainPairVectors(
  pairs: readonly TextPair[],
  vectors: Float32Array,
  rarity: Float64Array,
  dimensions: number,
): Float32Array {
  const size = rarity.length;
  const weights = new Float64Array(size * (dimensions + 1));
  weights.set(vectors);
  const random = seededRandom(7);
  const steps = Math.floor(pairs.length / BATCH);
  let scale = RATE;
  const update = adam(weights.length, () => scale);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    scale = RATE * (1 - ((1 - LAST_RATE) * epoch) / (EPOCHS - 1));
    const order = shuffled(pairs, random);
    for (let step = 0; step < steps; step++)
      update(weights, gradientOf(order.slice(step * BATCH, (step + 1) * BATCH), weights, rarity, dimensions));
  }
  return Float32Array.from(vectors, (_, i) => {
    const term = Math.floor(i / dimensions);
    return (weights[i] ?? 0) * telling(weights, rarity, dimensions, term);
  });
}

function telling(weights: Float64Array, rarity: Float64Array, dimensions: number, term: number): number {
  return (rarity[term] ?? 0) * Math.exp(weights[rarity.length * dimensions + term] ?? 0);
}

function gradientOf(
  batch: readonly TextPair[],
  weights: Float64Array,
  rarity: Float64Array,
  dimensions: number,
): Float64Array {
  const n = batch.length;
  const left = sums(
    batch.map(({ a }) => a),
    weights,
    rarity,
    dimensions,
  );
  const right = sums(
    batch.map(({ b }) => b),
    weights,
    rarity,
    dimensions,
  );
  const likeness = new Float64Array(n * n);
  const rowSums = new Float64Array(n);
  const columnSums = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let dot = 0;
      for (let k = 0; k < dimensions; k++)
        dot += (left.units[i * dimensions + k] ?? 0) * (right.units[j * dimensions + k] ?? 0);
      const power = Math.exp(dot / TEMPERATURE);
      likeness[i * n + j] = power;
      rowSums[i] = (rowSums[i] ?? 0) + power;
      columnSums[j] = (columnSums[j] ?? 0) + power;
    }
  const forLeft = new Float64Array(n * dimensions);
  const forRight = new Float64Array(n * dimensions);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const power = likeness[i * n + j] ?? 0;
      const wanted = i === j ? 2 : 0;
      const error =
        (power / (rowSums[i] ?? 1) + power / (columnSums[j] ?? 1) - wanted) / (2 * n * TEMPERATURE);
      for (let k = 0; k < dimensions; k++) {
        const [l, r] = [i * dimensions + k, j * dimensions + k];
        forLeft[l] = (forLeft[l] ?? 0) + error * (right.units[r] ?? 0);
        forRight[r] = (forRight[r] ?? 0) + error * (left.units[l] ?? 0);
      }
    }
  const gradient = new Float64Array(weights.length);
  batch.forEach(({ a, b }, i) => {
    passBack(a, i, left, forLeft, weights, rarity, dimensions, gradient);
    passBack(b, i, right, forRight, weights, rarity, dimensions, gradient);
  });
  return gradient;
}

type Sums = { readonly units: Float64Array; readonly lengths: Float64Array };

/** The sum of each text's vectors, brought to length 1. */
function sums(
  texts: readonly (readonly number[])[],
  weights: Float64Array,
  rarity: Float64Array,
  dimensions: number,
): Sums {
  const units = new Float64Array(texts.length * dimensions);
  const lengths = new Float64Array(texts.length);
  texts.forEach((terms, i) => {
    const sum = units.subarray(i * dimensions, (i + 1) * dimensions);
    for (const term of terms) {
      const weight = telling(weights, rarity, dimensions, term);
      for (let k = 0; k < dimensions; k++)
        sum[k] = (sum[k] ?? 0) + weight * (weights[term * dimensions + k] ?? 0);
    }
    const length = Math.hypot(...sum) || 1;
    lengths[i] = length;
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] ?? 0) / length;
  });
  return { units, lengths };
}

/** From the gradient of a text's unit vector to that of its terms. */
function passBack(
  terms: readonly number[],
  i: number,
  { units, lengths }: Sums,
  forUnits: Float64Array,
  weights: Float64Array,
  rarity: Float64Array,
  dimensions: number,
  gradient: Float64Array,
): void {
  const unit = units.subarray(i * dimensions, (i + 1) * dimensions);
  const of = forUnits.subarray(i * dimensions, (i + 1) * dimensions);
  let along = 0;
  for (let k = 0; k < dimensions; k++) along += (of[k] ?? 0) * (unit[k] ?? 0);
  const direct = of.map((value, k) => (value - along * (unit[k] ?? 0)) / (lengths[i] ?? 1));
  for (const term of terms) {
    const weight = telling(weights, rarity, dimensions, term);
    let tells = 0;
    for (let k = 0; k < dimensions; k++) {
      const at = term * dimensions + k;
      gradient[at] = (gradient[at] ?? 0) + weight * (direct[k] ?? 0);
      tells += weight * (weights[at] ?? 0) * (direct[k] ?? 0);
    }
    const at = rarity.length * dimensions + term;
    gradient[at] = (gradient[at] ?? 0) + tells;
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}

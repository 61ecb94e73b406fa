import { seededRandom } from './seeded-random';

/**
 * Counts of frequent terms are raised to this before dividing by them, so that rare ones do not win by chance (Levy et
 * al. 2015).
 */
const SMOOTHING = 0.75;
const ROUNDS = 8;

/** The terms of a text, by number and each once, and what standing together in it counts. */
export type Company = { readonly terms: readonly number[]; readonly weight: number };

/**
 * Vectors of length 1 from the company terms keep: the first singular vectors of the positive pointwise mutual
 * information of terms in one text, by subspace iteration. Term numbers lie below `size`.
 */
export function startVectors(texts: readonly Company[], size: number, dimensions: number): Float32Array {
  const rows = mutualInformation(texts, size);
  const random = seededRandom(1);
  let basis = Float64Array.from({ length: size * dimensions }, () => random() - 0.5);
  orthonormalise(basis, size, dimensions);
  let lengths: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    basis = times(rows, basis, dimensions);
    lengths = orthonormalise(basis, size, dimensions);
  }
  const vectors = new Float32Array(size * dimensions);
  for (let t = 0; t < size; t++) {
    let square = 0;
    for (let k = 0; k < dimensions; k++) square += (lengths[k] ?? 0) * (basis[t * dimensions + k] ?? 0) ** 2;
    for (let k = 0; k < dimensions; k++)
      vectors[t * dimensions + k] =
        (Math.sqrt(lengths[k] ?? 0) * (basis[t * dimensions + k] ?? 0)) / (Math.sqrt(square) || 1);
  }
  return vectors;
}

type SparseRow = { readonly columns: Uint32Array; readonly values: Float32Array };

function mutualInformation(texts: readonly Company[], size: number): SparseRow[] {
  const textsOf: number[][] = Array.from({ length: size }, () => []);
  texts.forEach(({ terms }, i) => {
    for (const term of terms) textsOf[term]?.push(i);
  });
  const totals = new Float64Array(size);
  for (const { terms, weight } of texts)
    for (const term of terms) totals[term] = (totals[term] ?? 0) + weight * (terms.length - 1);
  const total = totals.reduce((a, b) => a + b, 0);
  const smoothed = totals.map((count) => count ** SMOOTHING);
  const scale = total / smoothed.reduce((a, b) => a + b, 0);
  const counts = new Float64Array(size);
  return textsOf.map((own, term) => {
    counts.fill(0);
    for (const i of own) {
      const { terms = [], weight = 0 } = texts[i] ?? {};
      for (const other of terms) counts[other] = (counts[other] ?? 0) + weight;
    }
    const columns: number[] = [];
    const values: number[] = [];
    counts.forEach((count, other) => {
      if (count === 0 || other === term) return;
      const share = (by: Float64Array, a: number, b: number): number =>
        Math.max(0, Math.log((count * total) / ((totals[a] ?? 1) * scale * (by[b] ?? 1))));
      // The mean of both readings keeps the matrix symmetric.
      const value = (share(smoothed, term, other) + share(smoothed, other, term)) / 2;
      if (value === 0) return;
      columns.push(other);
      values.push(value);
    });
    return { columns: Uint32Array.from(columns), values: Float32Array.from(values) };
  });
}

function times(
  rows: readonly SparseRow[],
  basis: Float64Array,
  dimensions: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(basis.length);
  rows.forEach(({ columns, values }, t) => {
    for (let i = 0; i < columns.length; i++) {
      const from = (columns[i] ?? 0) * dimensions;
      const value = values[i] ?? 0;
      for (let k = 0; k < dimensions; k++)
        product[t * dimensions + k] = (product[t * dimensions + k] ?? 0) + value * (basis[from + k] ?? 0);
    }
  });
  return product;
}

/** Gram and Schmidt over the columns, in place; gives their lengths before. */
function orthonormalise(basis: Float64Array, size: number, dimensions: number): number[] {
  const at = (t: number, k: number): number => basis[t * dimensions + k] ?? 0;
  return Array.from({ length: dimensions }, (_, k) => {
    for (let j = 0; j < k; j++) {
      let dot = 0;
      for (let t = 0; t < size; t++) dot += at(t, k) * at(t, j);
      for (let t = 0; t < size; t++) basis[t * dimensions + k] = at(t, k) - dot * at(t, j);
    }
    let square = 0;
    for (let t = 0; t < size; t++) square += at(t, k) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let t = 0; t < size; t++) basis[t * dimensions + k] = at(t, k) / length;
    return length;
  });
}

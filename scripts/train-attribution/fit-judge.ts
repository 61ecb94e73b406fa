/**
 * A finished draft as the judge learns from it: its features, the first of them 1, and 1 if an annotator marked the
 * same.
 */
export type JudgeRow = { readonly features: readonly number[]; readonly right: number };

const ROUNDS = 300;
const RATE = 0.5;
const MOMENTUM = 0.9;
const L2 = 1e-4;

/**
 * Logistic regression by gradient descent with momentum over all rows at once, on features brought to mean 0 and spread
 * 1. The weights that come back are for the features as they are. Deterministic.
 */
export function fitJudge(rows: readonly JudgeRow[]): Float32Array {
  const size = rows[0]?.features.length ?? 0;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size).fill(1);
  for (let f = 1; f < size; f++) {
    let sum = 0;
    let squares = 0;
    for (const { features } of rows) {
      const value = features[f] ?? 0;
      sum += value;
      squares += value * value;
    }
    mean[f] = sum / rows.length;
    spread[f] = Math.sqrt(Math.max(1e-6, squares / rows.length - (sum / rows.length) ** 2));
  }
  const scaled = rows.map(({ features }) =>
    Float64Array.from(features, (value, f) => (value - (mean[f] ?? 0)) / (spread[f] ?? 1)),
  );
  const weights = new Float64Array(size);
  const velocity = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    scaled.forEach((row, r) => {
      let sum = 0;
      for (let f = 0; f < size; f++) sum += (weights[f] ?? 0) * (row[f] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (rows[r]?.right ?? 0);
      for (let f = 0; f < size; f++) gradient[f] = (gradient[f] ?? 0) + error * (row[f] ?? 0);
    });
    for (let f = 0; f < size; f++) {
      const pull = (gradient[f] ?? 0) / rows.length + (f > 0 ? L2 * (weights[f] ?? 0) : 0);
      velocity[f] = MOMENTUM * (velocity[f] ?? 0) + pull;
      weights[f] = (weights[f] ?? 0) - RATE * (velocity[f] ?? 0);
    }
  }
  const out = new Float32Array(size);
  let bias = weights[0] ?? 0;
  for (let f = 1; f < size; f++) {
    out[f] = (weights[f] ?? 0) / (spread[f] ?? 1);
    bias -= ((weights[f] ?? 0) * (mean[f] ?? 0)) / (spread[f] ?? 1);
  }
  out[0] = bias;
  return out;
}

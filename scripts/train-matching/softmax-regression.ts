/** One query: the features of its candidates, and which of them are right. */
export type RankingExample = {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
};

/** Adam (Kingma and Ba 2015), with its usual constants. `rate` is asked at each step. */
export function adam(
  size: number,
  rate: () => number,
): (weights: Float64Array, gradient: Float64Array) => void {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let step = 0;
  return (weights, gradient) => {
    step++;
    const pace = rate();
    for (let k = 0; k < size; k++) {
      const g = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const m = (mean[k] ?? 0) / (1 - 0.9 ** step);
      const s = (square[k] ?? 0) / (1 - 0.999 ** step);
      weights[k] = (weights[k] ?? 0) - (pace * m) / (Math.sqrt(s) + 1e-8);
    }
  };
}

/** Weights that put the right candidates first: softmax over each query's candidates, by full-batch Adam. */
export function trainRanking(
  examples: readonly RankingExample[],
  { epochs = 400, rate = 0.05, l2 = 1e-3 } = {},
): Float64Array {
  const usable = examples.filter(({ right }) => right.some(Boolean));
  const size = usable[0]?.candidates[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const update = adam(size, () => rate);
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  for (let e = 0; e < epochs; e++) {
    const gradient = Float64Array.from(weights, (w) => l2 * w);
    for (const { candidates, right, weight } of usable) {
      const scores = candidates.map((features) => dot(weights, features));
      const top = Math.max(...scores);
      const powers = scores.map((s) => Math.exp(s - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      const rightCount = right.filter(Boolean).length;
      candidates.forEach((features, i) => {
        const error = (powers[i] ?? 0) / sum - (right[i] ? 1 / rightCount : 0);
        for (let k = 0; k < size; k++)
          gradient[k] = (gradient[k] ?? 0) + (weight / total) * error * (features[k] ?? 0);
      });
    }
    update(weights, gradient);
  }
  return weights;
}

/** The sum of the features, each times its weight; features beyond the weights have none. */
export function dot(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (features[k] ?? 0);
  return sum;
}

export type BinaryExample = {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
};

/** Logistic regression by full-batch Adam. `l2` is against the weighted mean loss. */
export function trainLogistic(
  examples: readonly BinaryExample[],
  { epochs = 2000, rate = 0.03, l2 = 3e-5 } = {},
): Float64Array {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  const update = adam(size, () => rate);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let e = 0; e < epochs; e++) {
    const gradient = Float64Array.from(weights, (w) => l2 * w);
    for (const { features, label, weight } of examples) {
      const error = (1 / (1 + Math.exp(-dot(weights, features))) - label) * (weight / total);
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + error * (features[k] ?? 0);
    }
    update(weights, gradient);
  }
  return weights;
}

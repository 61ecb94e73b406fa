import { type BinaryExample, dot } from './softmax-regression';

/** Sentences that nothing is likely for are a hundred times as many, and would bend the curve to fit themselves. */
const LEAST_LOGIT = -5.3;
const NEWTON_STEPS = 50;

/**
 * Weights whose logit is stretched and shifted to fit labelled examples (Platt 1999). The training labels miss most
 * repetitions of a claim, so the raw probabilities are too low; two numbers from a judged transcript put that right.
 * The first feature must be the bias.
 */
export function plattScaled(weights: Float64Array, examples: readonly BinaryExample[]): Float64Array {
  const points = examples
    .map(({ features, label }) => ({ logit: dot(weights, features), label }))
    .filter(({ logit }) => logit > LEAST_LOGIT);
  let shift = 0;
  let stretch = 1;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logit, label } of points) {
      const p = 1 / (1 + Math.exp(-(shift + stretch * logit)));
      const bend = p * (1 - p);
      g0 += p - label;
      g1 += (p - label) * logit;
      h00 += bend;
      h01 += bend * logit;
      h11 += bend * logit * logit;
    }
    const determinant = h00 * h11 - h01 * h01;
    shift -= (h11 * g0 - h01 * g1) / determinant;
    stretch -= (h00 * g1 - h01 * g0) / determinant;
  }
  return weights.map((weight, k) => weight * stretch + (k === 0 ? shift : 0));
}

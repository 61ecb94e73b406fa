import { type BinaryExample, dot, trainLogistic } from './softmax-regression';

/**
 * Weights whose logit is stretched and shifted to fit labelled examples (Platt 1999). The training labels miss most
 * repetitions of a claim, so the raw probabilities are too low; two numbers from a judged transcript put that right.
 * The first feature must be the bias.
 */
export function plattScaled(weights: Float64Array, examples: readonly BinaryExample[]): Float64Array {
  const logits = examples.map((example) => ({ ...example, features: [1, dot(weights, example.features)] }));
  const [shift = 0, stretch = 1] = trainLogistic(logits, { epochs: 1500, rate: 0.02, l2: 0 });
  return weights.map((weight, k) => weight * stretch + (k === 0 ? shift : 0));
}

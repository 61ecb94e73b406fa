import { preparedTransitions, START_ROW } from '../../utils/attribution/decode-labels';
import type { SequenceModel } from '../../utils/attribution/open-model';
import { LABEL_STRIDE, LABELS } from '../../utils/attribution/span-labels';

/** log(sum(exp(values))), without overflow. */
function logSum(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/**
 * How much the annotation of tokens `[from, to)` surprises a model, in nats: minus the log-probability of `gold` under
 * the chain with these emissions (`LABEL_STRIDE` cells a token).
 */
export function surprise(
  emissions: Float32Array,
  transitions: Float32Array,
  gold: Uint8Array,
  from: number,
  to: number,
): number {
  let ahead = new Float64Array(LABELS);
  let here = new Float64Array(LABELS);
  const paths = new Float64Array(LABELS);
  let own = 0;
  for (let i = from; i < to; i++) {
    const row = i * LABEL_STRIDE;
    const label = gold[i] ?? 0;
    const above = i > from ? (gold[i - 1] ?? 0) : START_ROW;
    own += (emissions[row + label] ?? 0) + (transitions[above * LABEL_STRIDE + label] ?? 0);
    for (let j = 0; j < LABELS; j++) {
      for (let x = 0; x < LABELS; x++) paths[x] = (ahead[x] ?? 0) + (transitions[x * LABEL_STRIDE + j] ?? 0);
      const into = i > from ? logSum(paths) : (transitions[START_ROW * LABEL_STRIDE + j] ?? 0);
      here[j] = into + (emissions[row + j] ?? 0);
    }
    [ahead, here] = [here, ahead];
  }
  return logSum(ahead) - own;
}

/** Surprise of each paragraph of a text. `lengths` are the paragraphs' lengths in tokens. */
export function paragraphSurprises(
  emissions: Float32Array,
  model: SequenceModel,
  gold: Uint8Array,
  lengths: readonly number[],
): number[] {
  const transitions = preparedTransitions(model.transitions, { begin: 0, outside: 0 });
  let from = 0;
  return lengths.map((length) => {
    const value = surprise(emissions, transitions, gold, from, from + length);
    from += length;
    return value;
  });
}

/** Marks with a 1 the `share` of the values that are the largest. */
export function largest(values: readonly number[], share: number): Uint8Array {
  const cut = [...values].sort((a, b) => b - a)[Math.floor(share * values.length)] ?? Infinity;
  return Uint8Array.from(values, (value) => (value > cut ? 1 : 0));
}

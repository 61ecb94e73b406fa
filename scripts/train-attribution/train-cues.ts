import type { FeatureWriter } from '../../utils/attribution/score-tokens';
import { scoreLogistic } from '../../utils/attribution/score-tokens';
import { quantise } from '../../utils/attribution/weights';
import { type Example, targets } from './example';
import { featureMatrix, withoutRare } from './feature-matrix';
import { fitLogistic } from './fit-logistic';
import { FOLDS } from './folds';

const BITS = 17;
const EPOCHS = 3;
const RATE = 0.1;
const LEAST_SEEN = 3;
const HELD_OUT_STEP = 0.05;

export type TrainedCues = {
  readonly weights: Float32Array;
  readonly bits: number;
  /** For each example, the probabilities of a model that was trained without it. */
  readonly heldOut: readonly Float32Array[];
  readonly metrics: Record<string, number>;
};

/** Trains the cue model, and once more for each fold without that fold. */
export function trainCues(
  examples: readonly Example[],
  texts: readonly { readonly count: number; readonly write: FeatureWriter }[],
  isCue: (example: Example, i: number) => number,
  seed: number,
  log: (message: string) => void,
): TrainedCues {
  const matrix = withoutRare(featureMatrix(texts), LEAST_SEEN);
  const options = { bits: BITS, epochs: EPOCHS, seed, rate: RATE };
  const heldOut: Float32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitLogistic(
      matrix,
      targets(examples, isCue, (e) => e % FOLDS === fold),
      options,
    );
    const weights = quantise(fitted, BITS, 1, HELD_OUT_STEP, HELD_OUT_STEP / 2);
    texts.forEach(({ count, write }, e) => {
      if (e % FOLDS === fold) heldOut[e] = scoreLogistic(count, write, weights);
    });
  }
  const weights = fitLogistic(
    matrix,
    targets(examples, isCue, () => false),
    options,
  );
  let right = 0;
  let said = 0;
  let gold = 0;
  examples.forEach((example, e) => {
    heldOut[e]?.forEach((p, i) => {
      const truth = isCue(example, i);
      const guess = p >= 0.5 ? 1 : 0;
      right += truth & guess;
      said += guess;
      gold += truth;
    });
  });
  const f1 = (2 * right) / (said + gold);
  log(
    `cue words, held out: precision ${(right / said).toFixed(3)} recall ${(right / gold).toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
  return { weights, bits: BITS, heldOut, metrics: { cueF1: f1 } };
}

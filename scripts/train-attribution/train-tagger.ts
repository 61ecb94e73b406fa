import { ByteWriter } from '../../utils/attribution/bytes';
import { decodeWith } from '../../utils/attribution/label-text';
import type { SequenceModel } from '../../utils/attribution/open-model';
import type { FeatureWriter } from '../../utils/attribution/score-tokens';
import { LABELS } from '../../utils/attribution/span-labels';
import { quantise } from '../../utils/attribution/weights';
import { type Example, paragraphLengths, targets } from './example';
import { featureMatrix, withoutRare } from './feature-matrix';
import { type FittedCrf, fitCrf } from './fit-crf';
import { FOLDS } from './folds';

/** Rarer features only fill the buckets that others need. */
const LEAST_SEEN = 3;
const OPTIONS = { epochs: 8, rate: 0.05, l2: 1e-4, dropout: 0.5, averaged: 5 };
/** Emissions of the folds' models count by the share of features they were trained with: the second pass did better for it. */
const HELD_OUT_SCALE = 1 - OPTIONS.dropout;
const STEP = 0.06;
const CUT = 0.04;

/** The transition table as 32-bit floats. */
export function packTransitions(transitions: Float32Array): Uint8Array {
  const out = new ByteWriter();
  for (const value of transitions) out.float32(value);
  return out.finish();
}

/** The mean of models that differ in their seed only: steadier than each of them. */
function mean(models: readonly FittedCrf[]): FittedCrf {
  const [first, ...rest] = models;
  if (!first) throw new Error('No model to average: give at least one seed.');
  for (const model of rest) {
    model.weights.forEach((w, i) => {
      first.weights[i] = (first.weights[i] ?? 0) + w;
    });
    model.transitions.forEach((t, i) => {
      first.transitions[i] = (first.transitions[i] ?? 0) + t;
    });
  }
  return {
    weights: first.weights.map((w) => w / models.length),
    transitions: first.transitions.map((t) => t / models.length),
  };
}

const toModel = ({ weights, transitions }: FittedCrf, bits: number): SequenceModel => ({
  weights: quantise(weights, bits, LABELS, STEP, CUT),
  transitions,
});

export type TrainedTagger = {
  readonly model: SequenceModel;
  /** For each example, the labels of a model trained without it; empty when not asked for. */
  readonly heldOut: readonly Uint8Array[];
};

export type TaggerOptions = {
  /** Buckets of the weights, as an exponent of two. */
  readonly bits: number;
  readonly seeds: readonly number[];
  /** Train once more for each fold without that fold? */
  readonly folds: boolean;
  readonly log: (message: string) => void;
};

/** Trains a tagger with several seeds and averages them. */
export function trainTagger(
  examples: readonly Example[],
  texts: readonly { readonly count: number; readonly write: FeatureWriter }[],
  { bits, seeds, folds, log }: TaggerOptions,
): TrainedTagger {
  const matrix = withoutRare(featureMatrix(texts), LEAST_SEEN);
  log(`tagger: ${(matrix.hashes.length / matrix.tokens).toFixed(0)} features a token`);
  const lengths = paragraphLengths(examples);
  const gold = (leftOut: (e: number) => boolean): Uint8Array =>
    targets(examples, (example, i) => example.gold[i] ?? 0, leftOut);
  const model = toModel(
    mean(
      seeds.map((seed) => {
        const fitted = fitCrf(
          matrix,
          lengths,
          gold(() => false),
          { ...OPTIONS, bits, seed },
        );
        log(`tagger, seed ${seed}`);
        return fitted;
      }),
    ),
    bits,
  );
  const heldOut: Uint8Array[] = [];
  if (folds) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const own = toModel(
        fitCrf(
          matrix,
          lengths,
          gold((e) => e % FOLDS === fold),
          { ...OPTIONS, bits, seed: seeds[0] ?? 1 },
        ),
        bits,
      );
      examples.forEach(({ reading }, e) => {
        const text = texts[e];
        if (e % FOLDS === fold && text)
          heldOut[e] = decodeWith(own, reading, text.write, undefined, HELD_OUT_SCALE);
      });
      log(`tagger, fold ${fold + 1}`);
    }
  }
  return { model, heldOut };
}

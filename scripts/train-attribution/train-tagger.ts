import { ByteWriter } from '../../utils/attribution/bytes';
import { decodeWith } from '../../utils/attribution/label-text';
import type { SequenceModel } from '../../utils/attribution/open-model';
import { type FeatureWriter, scoreLabels } from '../../utils/attribution/score-tokens';
import { LABELS } from '../../utils/attribution/span-labels';
import { quantise } from '../../utils/attribution/weights';
import { type Example, paragraphLengths, targets } from './example';
import { type FeatureMatrix, featureMatrix, withoutRare } from './feature-matrix';
import { type FittedCrf, fitCrf } from './fit-crf';
import { FOLDS } from './folds';

/** Rarer features only fill the buckets that others need. */
const LEAST_SEEN = 3;
const OPTIONS = { epochs: 8, rate: 0.05, l2: 1e-4, dropout: 0.5, averaged: 5 };
/** Emissions of the folds' models count by the share of features they were trained with: the second pass did better for it. */
const HELD_OUT_SCALE = 1 - OPTIONS.dropout;
/** A target that leaves a token, and the paragraph it begins, out. */
const LEFT_OUT = 255;
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

/** What a tagger is trained on, laid out once for all its runs. */
export type TaggerTask = {
  readonly examples: readonly Example[];
  readonly texts: readonly { readonly count: number; readonly write: FeatureWriter }[];
  readonly matrix: FeatureMatrix;
  /** Lengths in tokens of all paragraphs, one after the other. */
  readonly lengths: Int32Array;
  /** Buckets of the weights, as an exponent of two. */
  readonly bits: number;
  readonly log: (message: string) => void;
};

/** Lays out the features of all examples. */
export function taggerTask(
  examples: TaggerTask['examples'],
  texts: TaggerTask['texts'],
  bits: number,
  log: TaggerTask['log'],
): TaggerTask {
  const matrix = withoutRare(featureMatrix(texts), LEAST_SEEN);
  log(`tagger: ${(matrix.hashes.length / matrix.tokens).toFixed(0)} features a token`);
  return { examples, texts, matrix, lengths: paragraphLengths(examples), bits, log };
}

function fit(
  task: TaggerTask,
  seed: number,
  leftOut: (e: number) => boolean,
  skip: Uint8Array | null,
): FittedCrf {
  const { examples, matrix, lengths, bits } = task;
  const gold = targets(examples, (example, i) => example.gold[i] ?? 0, leftOut);
  let begin = 0;
  lengths.forEach((length, s) => {
    if (skip?.[s]) gold[begin] = LEFT_OUT;
    begin += length;
  });
  return fitCrf(matrix, lengths, gold, { ...OPTIONS, bits, seed });
}

/** One model for each fold, trained without it. */
export function trainFolds(task: TaggerTask, seed: number): SequenceModel[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = toModel(
      fit(task, seed, (e) => e % FOLDS === fold, null),
      task.bits,
    );
    task.log(`tagger, fold ${fold + 1}`);
    return model;
  });
}

/** The mean of a model for each seed; paragraphs with a 1 in `skip` teach nothing. */
export function trainMean(
  task: TaggerTask,
  seeds: readonly number[],
  skip: Uint8Array | null = null,
): SequenceModel {
  const fitted = seeds.map((seed) => {
    const model = fit(task, seed, () => false, skip);
    task.log(`tagger, seed ${seed}`);
    return model;
  });
  return toModel(mean(fitted), task.bits);
}

/** Labels of each example by the model that was trained without it. */
export function heldOutLabels(
  { examples, texts }: TaggerTask,
  folds: readonly SequenceModel[],
): Uint8Array[] {
  return examples.map(({ reading }, e) => {
    const model = folds[e % FOLDS];
    const text = texts[e];
    if (!model || !text) throw new Error('Train a model for each fold before decoding with them.');
    return decodeWith(model, reading, text.write, HELD_OUT_SCALE);
  });
}

/** Emissions of each example by the model that was trained without it, times `scale`. */
export function heldOutEmissions(
  { texts }: TaggerTask,
  folds: readonly SequenceModel[],
  scale: number,
): Float32Array[] {
  return texts.map(({ count, write }, e) => {
    const model = folds[e % FOLDS];
    if (!model) throw new Error('Train a model for each fold before scoring with them.');
    return scoreLabels(count, write, model.weights, scale);
  });
}

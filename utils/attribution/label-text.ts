import { type CueColumns, cueColumns, UNKNOWN_WORD, writeCueFeatures } from './cue-features';
import { decodeParagraphs, type Leaning, preparedTransitions } from './decode-labels';
import { type LabelMarginals, labelMarginals } from './label-marginals';
import { type AttributionModel, EMISSION_SCALE, type SequenceModel } from './open-model';
import { MARGIN, type Reading } from './reading';
import {
  addLabelSums,
  type FeatureWriter,
  labelSums,
  scoreLabels,
  scoreLogistic,
  toEmissions,
} from './score-tokens';
import { firstPass, writeSecondPass } from './second-pass-features';
import { cueAncestry } from './syntax/cue-ancestry';
import { readSyntax } from './syntax/read-syntax';
import type { Syntax } from './syntax/syntax';
import { writeCueSyntax, writeTagSyntax } from './syntax/syntax-features';
import { type TagColumns, tagColumns, writeTagFeatures } from './tag-features';

/** How the second tagger leans where the trainer sets how readily it says "outside" and trains the judge. */
export const TRAINED_LEANING: Leaning = { begin: 1.1, outside: 0 };
/** How it leans in use: a little more recall, chosen on held-out articles of the training split. */
const LAST_LEANING: Leaning = { begin: 1.4, outside: -0.05 };
/** How the first one leans, in training as in use. */
const FIRST_LEANING: Leaning = { begin: 0.9, outside: 0 };

/** What the trained part says of a text. */
export type Labelling = {
  readonly syntax: Syntax;
  /** Probability that a token belongs to a cue. */
  readonly chances: Float32Array;
  /** Span label of each token. */
  readonly labels: Uint8Array;
  /** How likely each token belongs to a span of each kind. */
  readonly marginals: LabelMarginals;
};

/** Features of the cue model over one text. */
export function cueWriter(r: Reading, syntax: Syntax, priorOf: (word: number) => number): FeatureWriter {
  const columns: CueColumns = cueColumns(r, priorOf, syntax.classes);
  return (i, out) => {
    const n = writeCueFeatures(r, columns, i, out);
    return writeCueSyntax(r, syntax, columns.prior[i + MARGIN] ?? 0, i, out, n);
  };
}

/** What both taggers see of a text. */
type Shared = { readonly columns: TagColumns; readonly write: FeatureWriter };

function sharedFeatures(r: Reading, syntax: Syntax, chances: Float32Array): Shared {
  const columns = tagColumns(r, chances, syntax.classes);
  const ancestry = cueAncestry(r, syntax, columns.cue);
  return {
    columns,
    write: (i, out) =>
      writeTagSyntax(r, syntax, ancestry, columns, i, out, writeTagFeatures(r, columns, i, out)),
  };
}

/** Features of the first tagger over one text, from the cue model's probabilities. */
export function tagWriter(r: Reading, syntax: Syntax, chances: Float32Array): FeatureWriter {
  return sharedFeatures(r, syntax, chances).write;
}

/** Features of the second tagger: those of the first, and the first one's labels. */
export function secondWriter(
  r: Reading,
  syntax: Syntax,
  chances: Float32Array,
  labels: Uint8Array,
): FeatureWriter {
  const { columns, write } = sharedFeatures(r, syntax, chances);
  const before = firstPass(r, labels);
  return (i, out) => writeSecondPass(r, columns, before, i, out, write(i, out));
}

/** Decodes emissions over one text. */
export function decodeEmissions(
  emissions: Float32Array,
  model: SequenceModel,
  r: Reading,
  leaning: Leaning,
): Uint8Array {
  return decodeParagraphs(emissions, preparedTransitions(model.transitions, leaning), r.paragraph, r.count);
}

/** Decodes one tagger over one text; emissions are multiplied by `scale`. */
export function decodeWith(
  model: SequenceModel,
  r: Reading,
  write: FeatureWriter,
  scale: number = EMISSION_SCALE,
): Uint8Array {
  return decodeEmissions(scoreLabels(r.count, write, model.weights, scale), model, r, FIRST_LEANING);
}

/** Runs grammar, cue model and both taggers over a text. Linear in its length. */
export function labelText(r: Reading, model: AttributionModel): Labelling {
  const syntax = readSyntax(r, model.syntax);
  const priorOf = (word: number): number => model.prior.get(word) ?? UNKNOWN_WORD;
  const chances = scoreLogistic(r.count, cueWriter(r, syntax, priorOf), model.cue);
  const { columns, write } = sharedFeatures(r, syntax, chances);
  const { tagger, second } = model;
  const sums = labelSums(r.count);
  const lastSums = labelSums(r.count);
  addLabelSums([sums, lastSums], r.count, write, [tagger.weights, second.weights]);
  const first = decodeEmissions(
    toEmissions(sums, tagger.weights.step, EMISSION_SCALE),
    tagger,
    r,
    FIRST_LEANING,
  );
  const before = firstPass(r, first);
  addLabelSums([lastSums], r.count, (i, out) => writeSecondPass(r, columns, before, i, out, 0), [
    second.weights,
  ]);
  const emissions = toEmissions(lastSums, second.weights.step, EMISSION_SCALE);
  return {
    syntax,
    chances,
    labels: decodeEmissions(emissions, second, r, LAST_LEANING),
    marginals: labelMarginals(emissions, second.transitions, r.paragraph, r.count),
  };
}

import { type CueColumns, cueColumns, UNKNOWN_WORD, writeCueFeatures } from './cue-features';
import { decodeParagraphs, type Leaning, preparedTransitions } from './decode-labels';
import { type AttributionModel, EMISSION_SCALE, type SequenceModel } from './open-model';
import { MARGIN, type Reading } from './reading';
import { type FeatureWriter, scoreLabels, scoreLogistic } from './score-tokens';
import { firstPass, writeSecondPass } from './second-pass-features';
import { cueAncestry } from './syntax/cue-ancestry';
import { readSyntax } from './syntax/read-syntax';
import type { Syntax } from './syntax/syntax';
import { writeCueSyntax, writeTagSyntax } from './syntax/syntax-features';
import { tagColumns, writeTagFeatures } from './tag-features';

/** How the second tagger leans: chosen on dev, where more recall of both costs little precision. */
const LAST_LEANING: Leaning = { begin: 1.1, outside: -0.15 };
/** How the first one leans, in training as in use. */
const FIRST_LEANING: Leaning = { begin: 0.9, outside: 0 };

/** What the trained part says of a text. */
export type Labelling = {
  readonly syntax: Syntax;
  /** Probability that a token belongs to a cue. */
  readonly chances: Float32Array;
  /** Span label of each token. */
  readonly labels: Uint8Array;
};

/** Features of the cue model over one text. */
export function cueWriter(r: Reading, syntax: Syntax, priorOf: (word: number) => number): FeatureWriter {
  const columns: CueColumns = cueColumns(r, priorOf, syntax.classes);
  return (i, out) => {
    const n = writeCueFeatures(r, columns, i, out);
    return writeCueSyntax(r, syntax, columns.prior[i + MARGIN] ?? 0, i, out, n);
  };
}

/** Features of the first tagger over one text, from the cue model's probabilities. */
export function tagWriter(r: Reading, syntax: Syntax, chances: Float32Array): FeatureWriter {
  const columns = tagColumns(r, chances, syntax.classes);
  const ancestry = cueAncestry(r, syntax, columns.cue);
  return (i, out) => {
    const n = writeTagFeatures(r, columns, i, out);
    return writeTagSyntax(r, syntax, ancestry, columns, i, out, n);
  };
}

/** Features of the second tagger: those of the first, and the first one's labels. */
export function secondWriter(
  r: Reading,
  syntax: Syntax,
  chances: Float32Array,
  labels: Uint8Array,
): FeatureWriter {
  const columns = tagColumns(r, chances, syntax.classes);
  const ancestry = cueAncestry(r, syntax, columns.cue);
  const before = firstPass(r, labels);
  return (i, out) => {
    const n = writeTagSyntax(r, syntax, ancestry, columns, i, out, writeTagFeatures(r, columns, i, out));
    return writeSecondPass(r, columns, before, i, out, n);
  };
}

/** Decodes one tagger over one text; emissions are multiplied by `scale`. */
export function decodeWith(
  model: SequenceModel,
  r: Reading,
  write: FeatureWriter,
  leaning: Leaning = FIRST_LEANING,
  scale: number = EMISSION_SCALE,
): Uint8Array {
  const emissions = scoreLabels(r.count, write, model.weights, scale);
  const transitions = preparedTransitions(model.transitions, leaning);
  return decodeParagraphs(emissions, transitions, r.paragraph, r.count);
}

/** Runs grammar, cue model and both taggers over a text. Linear in its length. */
export function labelText(r: Reading, model: AttributionModel): Labelling {
  const syntax = readSyntax(r, model.syntax);
  const priorOf = (word: number): number => model.prior.get(word) ?? UNKNOWN_WORD;
  const chances = scoreLogistic(r.count, cueWriter(r, syntax, priorOf), model.cue);
  const first = decodeWith(model.tagger, r, tagWriter(r, syntax, chances));
  const labels = decodeWith(model.second, r, secondWriter(r, syntax, chances, first), LAST_LEANING);
  return { syntax, chances, labels };
}

import { cueColumns, UNKNOWN_WORD, writeCueFeatures } from './cue-features';
import { decodeParagraphs, preparedTransitions } from './decode-labels';
import { type AttributionModel, EMISSION_SCALE, type SequenceModel } from './open-model';
import { MARGIN, type Reading } from './reading';
import { type FeatureWriter, scoreLabels, scoreLogistic } from './score-tokens';
import { tagColumns, writeTagFeatures } from './tag-features';

/** Added to the score of beginning a span: found on train by folds; more finds more and is less often right. */
export const BEGIN_BONUS = 0.35;

/** What the trained part says of a text. */
export type Labelling = {
  /** Probability that a token belongs to a cue. */
  readonly chances: Float32Array;
  /** Span label of each token. */
  readonly labels: Uint8Array;
};

/** Decodes one tagger over one text. */
export function decodeWith(model: SequenceModel, r: Reading, write: FeatureWriter): Uint8Array {
  const emissions = scoreLabels(r.count, write, model.weights, EMISSION_SCALE);
  const transitions = preparedTransitions(model.transitions, BEGIN_BONUS);
  return decodeParagraphs(emissions, transitions, r.paragraph, r.count);
}

/** Runs cue model and tagger over a text. Linear in its length. */
export function labelText(r: Reading, model: AttributionModel): Labelling {
  const tag = new Uint8Array(r.count + 2 * MARGIN);
  const cues = cueColumns(r, (word) => model.prior.get(word) ?? UNKNOWN_WORD, tag);
  const chances = scoreLogistic(r.count, (i, out) => writeCueFeatures(r, cues, i, out), model.cue);
  const columns = tagColumns(r, chances, tag);
  const labels = decodeWith(model.tagger, r, (i, out) => writeTagFeatures(r, columns, i, out));
  return { chances, labels };
}

import { decodeParagraphs, preparedTransitions } from '../../utils/attribution/decode-labels';
import { EMISSION_SCALE, type SequenceModel } from '../../utils/attribution/open-model';
import { scoreLabels } from '../../utils/attribution/score-tokens';
import { CONTENT, LABEL_STRIDE, LABELS, OUT, spanKind } from '../../utils/attribution/span-labels';
import type { TaggerTask } from './train-tagger';

/** Every so many articles are looked at: enough, for the share of contents moves little. */
const EVERY = 7;
const HALVINGS = 12;
/** The shift is looked for between these. */
const WIDEST = 1.5;

/**
 * Contents found for each one annotated, in tokens, on articles that were trained on. A little more than annotated did
 * best on dev in overlap and in what was found.
 */
const CONTENTS = 1.03;

const countContents = (labels: Uint8Array): number =>
  labels.reduce((sum, label) => sum + (spanKind(label) === CONTENT ? 1 : 0), 0);

/** The transition table with every step to "outside" made likelier by `shift`. */
function shifted(transitions: Float32Array, shift: number): Float32Array {
  const out = transitions.slice();
  for (let from = 0; from <= LABELS; from++) {
    const cell = from * LABEL_STRIDE + OUT;
    out[cell] = (out[cell] ?? 0) + shift;
  }
  return out;
}

/**
 * Two runs that differ in their seed differ most in how readily they say "outside", by several points of recall. This
 * sets that readiness by what a model says of articles it was trained on, decoded with a leaning of `begin`, so that
 * what is chosen for one run fits the next. `seen` tells which articles those are.
 */
export function calibrated(
  model: SequenceModel,
  { examples, texts }: TaggerTask,
  begin: number,
  seen: (e: number) => boolean,
): SequenceModel {
  const chosen = examples.flatMap((example, e) => {
    const text = texts[e];
    if (!text || e % EVERY !== 0 || !seen(e)) return [];
    const emissions = scoreLabels(text.count, text.write, model.weights, EMISSION_SCALE);
    return [{ example, emissions }];
  });
  const wanted = CONTENTS * chosen.reduce((sum, { example }) => sum + countContents(example.gold), 0);
  const leaning = { begin, outside: 0 };
  let low = -WIDEST;
  let high = WIDEST;
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    const steps = preparedTransitions(shifted(model.transitions, middle), leaning);
    const found = chosen.reduce(
      (sum, { example: { reading }, emissions }) =>
        sum + countContents(decodeParagraphs(emissions, steps, reading.paragraph, reading.count)),
      0,
    );
    if (found > wanted) low = middle;
    else high = middle;
  }
  return { weights: model.weights, transitions: shifted(model.transitions, (low + high) / 2) };
}

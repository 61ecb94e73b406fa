import type { Attribution, ResolvedSpeaker } from '../model/attribution';
import type { Block } from '../model/page-text';
import { attributionConfidence } from './confidence';
import { contentKind } from './content-kind';
import type { Draft } from './draft';
import { labelText } from './label-text';
import { labelledSpans } from './labelled-spans';
import { linkSpans } from './link-spans';
import type { AttributionModel } from './open-model';
import { type Reading, read } from './reading';
import { addBlockQuotes } from './rules/block-quotes';
import { cueNegated, cueStance, cueType } from './rules/classify-cue';
import { finishDrafts } from './rules/finish-drafts';
import { resolveSpeakers } from './speakers/resolve-speakers';
import { textSpan } from './token-span';

export type ExtractOptions = {
  readonly model: AttributionModel;
  /** What the stretches of the text are, in text order; without them every line is a paragraph. */
  readonly blocks?: readonly Block[];
};

function finish(
  r: Reading,
  chances: Float32Array,
  draft: Draft,
  speaker: ResolvedSpeaker | null,
): Attribution {
  const kind = contentKind(r, draft.contents);
  return {
    content: draft.contents.map((span) => textSpan(r, span)),
    source: draft.source ? [textSpan(r, draft.source)] : [],
    cue: draft.cue ? [textSpan(r, draft.cue)] : [],
    kind,
    type: cueType(r, draft, kind !== 'indirect') ?? 'communication',
    speaker,
    stance: cueStance(r, draft),
    negated: cueNegated(r, draft),
    confidence: attributionConfidence(draft, kind, chances),
    foundBy: draft.foundBy,
  };
}

/**
 * Finds who is reported to have said what. Attributions come in the order of their contents; spans are UTF-16 offsets,
 * half-open, inside the text. Linear in the text's length; any string is allowed, an empty one gives an empty list.
 */
export function extractAttributions(text: string, { model, blocks = [] }: ExtractOptions): Attribution[] {
  const reading = read(text, model.codes);
  if (reading.count === 0) return [];
  const { labels, syntax, chances } = labelText(reading, model);
  const finished = finishDrafts(reading, linkSpans(reading, labelledSpans(reading, labels)), syntax);
  const drafts = addBlockQuotes(reading, finished, blocks);
  const speakers = resolveSpeakers(reading, syntax, drafts);
  return drafts.map((draft, d) => finish(reading, chances, draft, speakers[d] ?? null));
}

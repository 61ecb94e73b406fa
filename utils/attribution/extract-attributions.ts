import type { Attribution, InnerReport, ResolvedSpeaker } from '../model/attribution';
import type { Block } from '../model/page-text';
import { contentKind } from './content-kind';
import type { Draft } from './draft';
import { innerReport } from './inner-report';
import { chanceOf, isLikely, isSomebodys } from './judge';
import type { Judged } from './judge-features';
import { labelText } from './label-text';
import { labelledSpans } from './labelled-spans';
import { linkSpans } from './link-spans';
import type { AttributionModel } from './open-model';
import { pruneContents } from './prune-contents';
import { type Reading, read } from './reading';
import { addBlockQuotes } from './rules/block-quotes';
import { cueNegated, cueStance, cueType, typeByOpening } from './rules/classify-cue';
import { finishDrafts } from './rules/finish-drafts';
import { resolveSpeakers } from './speakers/resolve-speakers';
import type { Syntax } from './syntax/syntax';
import { textSpan } from './token-span';

export type ExtractOptions = {
  readonly model: AttributionModel;
  /** What the stretches of the text are, in text order; without them every line is a paragraph. */
  readonly blocks?: readonly Block[];
};

/** A draft that is kept, with what was made of it. */
type Kept = Judged & { readonly chance: number };

/** The innermost report of each draft, with its speaker. */
function innerReports(r: Reading, syntax: Syntax, drafts: readonly Draft[]): (InnerReport | null)[] {
  const spans = drafts.map((draft) => innerReport(r, syntax, draft));
  const found = spans.filter((row) => row !== null);
  if (found.length === 0) return spans.map(() => null);
  const speakers = resolveSpeakers(
    r,
    syntax,
    found.map(({ source, cue, content }) => ({ source, cue, contents: [content], foundBy: 'inner' })),
  );
  const bySpans = new Map(found.map((row, n) => [row, speakers[n] ?? null]));
  return spans.map(
    (row) =>
      row && {
        source: textSpan(r, row.source),
        cue: textSpan(r, row.cue),
        content: textSpan(r, row.content),
        speaker: bySpans.get(row) ?? null,
      },
  );
}

function finish(
  r: Reading,
  { draft, kind, chance }: Kept,
  speaker: ResolvedSpeaker | null,
  inner: InnerReport | null,
): Attribution {
  return {
    content: draft.contents.map((span) => textSpan(r, span)),
    source: draft.source ? [textSpan(r, draft.source)] : [],
    cue: draft.cue ? [textSpan(r, draft.cue)] : [],
    kind,
    type: cueType(r, draft, kind !== 'indirect') ?? typeByOpening(r, draft),
    speaker,
    stance: cueStance(r, draft),
    negated: cueNegated(r, draft),
    confidence: chance,
    foundBy: draft.foundBy,
    ...(inner ? { inner } : {}),
  };
}

/**
 * Finds who is reported to have said what. Attributions come in the order of their contents; spans are UTF-16 offsets,
 * half-open, inside the text. Linear in the text's length; any string is allowed, an empty one gives an empty list.
 */
export function extractAttributions(text: string, { model, blocks = [] }: ExtractOptions): Attribution[] {
  const reading = read(text, model.codes);
  if (reading.count === 0) return [];
  const { labels, syntax, chances, marginals } = labelText(reading, model);
  const evidence = { reading, syntax, chances, marginals };
  // Most drafts come through the rules unchanged: what was worked out for them holds.
  const known = new Map<Draft, Kept>();
  const judged = (draft: Draft): Kept => {
    const before = known.get(draft);
    if (before) return before;
    const row = { draft, kind: contentKind(reading, draft.contents) };
    const made = { ...row, chance: chanceOf(model.judge, evidence, row) };
    known.set(draft, made);
    return made;
  };
  const passes = (draft: Draft): boolean => {
    const row = judged(draft);
    return isLikely(row, cueType(reading, draft, row.kind !== 'indirect'), row.chance);
  };
  const linked = linkSpans(reading, labelledSpans(reading, labels));
  const likely = finishDrafts(reading, linked, syntax, passes)
    .map((draft) => pruneContents(reading, marginals, draft))
    .filter((draft) => passes(draft) && isSomebodys(judged(draft)));
  const kept = addBlockQuotes(reading, likely, blocks).map(judged);
  const drafts = kept.map(({ draft }) => draft);
  const speakers = resolveSpeakers(reading, syntax, drafts);
  const inner = innerReports(reading, syntax, drafts);
  return kept.map((row, d) => finish(reading, row, speakers[d] ?? null, inner[d] ?? null));
}

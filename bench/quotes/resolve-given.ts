import type { Draft } from '../../utils/attribution/draft';
import { labelText } from '../../utils/attribution/label-text';
import { labelledSpans } from '../../utils/attribution/labelled-spans';
import { linkSpans } from '../../utils/attribution/link-spans';
import type { AttributionModel } from '../../utils/attribution/open-model';
import { read } from '../../utils/attribution/reading';
import { finishDrafts } from '../../utils/attribution/rules/finish-drafts';
import { resolveSpeakers } from '../../utils/attribution/speakers/resolve-speakers';
import type { Span } from '../../utils/model/span';

/**
 * Whom a pronoun of a text stands for when it is given as one more source among those that were found; null where
 * nobody fits.
 */
export function resolveGiven(model: AttributionModel, text: string, pronoun: Span): string | null {
  const r = read(text, model.codes);
  const { labels, syntax } = labelText(r, model);
  const at = r.starts.indexOf(pronoun[0]);
  if (at < 0 || at >= r.count) return null;
  const given: Draft = {
    cue: null,
    source: [at, at + 1],
    contents: [[at + 1, at + 2]],
    foundBy: 'given',
  };
  const found = finishDrafts(r, linkSpans(r, labelledSpans(r, labels)), syntax, () => true);
  const before = found.filter(({ source }) => source !== null && source[1] <= at);
  return resolveSpeakers(r, syntax, [...before, given]).at(-1)?.name ?? null;
}

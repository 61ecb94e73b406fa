import type { WordingRelation } from '../model/match';
import type { Comparison } from './comparison';
import { contentTerms } from './content-terms';
import { translationSignal } from './translation-signal';

/** Above this share of common words two wordings are one, changed; below, another way to say it. */
const ALTERED_SHARE = 0.6;

/**
 * How the page's words stand to the stored ones. `truncated`: the page leaves words out and adds none. `altered` is
 * said only of records kept word for word in the language of the page: elsewhere other words are no misquotation.
 */
export function wordingRelation(comparison: Comparison): WordingRelation {
  const { runs, claimWords, statementWords, record, statementText } = comparison;
  const added = runs.some(({ kind }) => kind === 'only-a');
  const left = runs.some(({ kind }) => kind === 'only-b');
  if (!added && !left) return 'verbatim';
  if (!added && claimWords.length > 0) return 'truncated';
  const { statement } = record;
  const quoted = comparison.claim.attribution?.kind !== 'indirect' && comparison.claim.attribution !== null;
  if (statement.wording !== 'verbatim' || statementText !== statement.text || !quoted) return 'paraphrase';
  if (translationSignal(comparison)) return 'paraphrase';
  const theirs = new Set(contentTerms(statementWords));
  const ours = new Set(contentTerms(claimWords));
  let shared = 0;
  for (const term of ours) if (theirs.has(term)) shared++;
  return shared / (Math.min(ours.size, theirs.size) || 1) >= ALTERED_SHARE ? 'altered' : 'paraphrase';
}

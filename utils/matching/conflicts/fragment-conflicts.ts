import type { Conflict } from '../../model/match';
import { foldedWords } from '../../text/normalise';
import type { Comparison } from '../comparison';
import { contentTerms } from '../content-terms';
import { isQuotationOfIt } from './quoted-here';

/** A claim that gives less than this share of the stored words is a piece of what was judged. */
const WHOLE_SHARE = 0.5;
/** A whole sentence of the record stands by itself with a little less. */
const SENTENCE_SHARE = 0.3;
/** So much of a sentence is all of it but a word or two: packs often add who is meant. */
const WHOLE_SENTENCE = 0.65;
/** A stored saying of few words is not cut into pieces. */
const FEW_WORDS = 3;
const SENTENCES = /(?<=[.!?]["'”’]?)\s+/;

/**
 * The page gives a fragment of a longer saying: what is true of the whole need not be true of the piece. All that a
 * record quotes is no fragment, however much its editors say around it.
 */
export function fragmentConflicts(comparison: Comparison): Conflict[] {
  const { claimWords, statementWords, claimText, statementText } = comparison;
  const theirs = new Set(contentTerms(statementWords));
  const ours = new Set(contentTerms(claimWords));
  if (theirs.size <= FEW_WORDS || ours.size >= theirs.size) return [];
  const share = shareOf(theirs, ours);
  if (share >= WHOLE_SHARE) return [];
  const sentences = statementText.split(SENTENCES).map((text) => new Set(contentTerms(foldedWords(text))));
  const whole = sentences.some((s) => s.size >= FEW_WORDS && shareOf(s, ours) >= WHOLE_SENTENCE);
  if (whole && share >= SENTENCE_SHARE) return [];
  if (isQuotationOfIt(comparison)) return [];
  // A short claim in other words is a paraphrase; only the saying's own words make a fragment.
  if (shareOf(ours, theirs) < 0.5) return [];
  return [{ kind: 'fragment', claim: claimText, statement: '' }];
}

/** The share of `terms` that `others` hold. */
function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return shared / (terms.size || 1);
}

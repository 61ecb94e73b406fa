import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';
import { contentTerms } from '../content-terms';

/** A claim that gives less than this share of the stored words is a piece of what was judged. */
const WHOLE_SHARE = 0.55;
/** A stored saying of few words is not cut into pieces; nor is one cut when the page adds nothing. */
const FEW_WORDS = 3;

/** The page gives a fragment of a longer saying: what is true of the whole need not be true of the piece. */
export function fragmentConflicts({ claimWords, statementWords, claimText }: Comparison): Conflict[] {
  const theirs = new Set(contentTerms(statementWords));
  const ours = new Set(contentTerms(claimWords));
  if (theirs.size <= FEW_WORDS) return [];
  let shared = 0;
  for (const term of theirs) if (ours.has(term)) shared++;
  if (ours.size >= theirs.size || shared / theirs.size >= WHOLE_SHARE) return [];
  let foreign = 0;
  for (const term of ours) if (!theirs.has(term)) foreign++;
  // A short claim in other words is a paraphrase; only the saying's own words make a fragment.
  if (foreign > shared) return [];
  return [{ kind: 'fragment', claim: claimText, statement: '' }];
}

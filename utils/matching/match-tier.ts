import type { MatchSignals, MatchTier } from '../model/match';
import type { Comparison } from './comparison';
import { contentTerms } from './content-terms';
import { isAnonymousSpeaker } from './speaker-terms';
import { wordingRelation } from './wording-relation';

/** At one half and above, "the same" is likelier than not; measured precision there is above .95 with the vetoes. */
const SAME_PROBABILITY = 0.5;
/** Below, a similar statement is noise more often than help. */
const SIMILAR_PROBABILITY = 0.2;
/** The same words in the same mouth need no model to be found; very short ones say too little by themselves. */
const IDENTICAL_PROBABILITY = 0.97;
const IDENTICAL_WORDS = 3;
/** The same words when nobody known says them. */
const IDENTICAL_UNKNOWN_PROBABILITY = 0.45;

/**
 * The probability once the texts themselves were compared: identical wording is certain where the model, which sees
 * only terms, hesitates.
 */
export function settledProbability(
  probability: number,
  comparison: Comparison,
  signals: MatchSignals,
): number {
  const identical = signals.relation === 'verbatim' && comparison.claimWords.length >= IDENTICAL_WORDS;
  const says = contentTerms(comparison.claimWords).length > 0;
  if (!identical || !says || signals.speaker === 'other') return probability;
  const agreed = signals.speaker === 'same' || isRumour(comparison);
  return Math.max(probability, agreed ? IDENTICAL_PROBABILITY : IDENTICAL_UNKNOWN_PROBABILITY);
}

/**
 * The tier a match may be shown in; null is "not shown". `same` needs the same speaker and no conflict; a plain sentence
 * of the article that repeats a rumour word for word needs no speaker, for neither has one.
 */
export function matchTier(
  probability: number,
  comparison: Comparison,
  signals: MatchSignals,
): MatchTier | null {
  if (probability < SIMILAR_PROBABILITY) return null;
  const rumour = signals.relation === 'verbatim' && isRumour(comparison);
  const agreed = signals.speaker === 'same' || rumour;
  const same = probability >= SAME_PROBABILITY && agreed && signals.conflicts.length === 0;
  return same ? 'same' : 'similar';
}

/** False when no comparison can bring it up to where a match is shown: only identical words raise a probability. */
export function mayBeShown(probability: number, comparison: Comparison): boolean {
  return probability >= SIMILAR_PROBABILITY || wordingRelation(comparison) === 'verbatim';
}

/** Nobody in particular says it, neither on the page nor in the record. */
function isRumour({ claim, record }: Comparison): boolean {
  return claim.attribution === null && isAnonymousSpeaker(record.speaker?.name ?? '');
}

import type { Attribution, AttributionType, ResolvedSpeaker } from '../model/attribution';

/** An indirect report is shown when an annotator would more likely than not have marked it. */
const LEAST_INDIRECT = 0.5;
/** Below this a few words in quotation marks are mostly a title or a term, and the sentence is the writer's own. */
const LEAST_MIXED = 0.3;

/** "No group claimed responsibility": what nobody said. */
const NOBODY = /^(?:no|none|neither|nobody)\b/i;
/** Words that stand for somebody, of whom the text does not show who. */
const ANYBODY = /^(?:it|this|that|these|those|which|what|someone|somebody|my|your|his|her)$/i;

/** Outside quotation marks these are the writer and the readers, whom a statement can hardly be on record of. */
const WRITER_OR_READER = /^(?:i|me|we|us|you)$/i;

/** Can this be somebody a reader would look for on record? */
function isSomebody({ name, rule, sort }: ResolvedSpeaker, type: AttributionType): boolean {
  if (!/\p{L}/u.test(name) || NOBODY.test(name) || WRITER_OR_READER.test(name)) return false;
  if (rule !== 'as-given') return true;
  // "The attack raised fears": what is no person and no body has no attitudes.
  return !ANYBODY.test(name) && (type === 'communication' || sort !== 'unknown');
}

/**
 * Is an attribution a claim of somebody, for the reader? Only communication and attitudes are; factive and control ones
 * are not. What is reported partly or wholly without quotation marks must be somebody's where a speaker is found; wholly
 * without, it must have a speaker, and be likely enough: annotators of corpora mark plans, moods and deeds that no reader
 * would call a claim.
 */
export function isClaim({ type, kind, confidence, speaker }: Attribution): boolean {
  if (type !== 'communication' && type !== 'attitude') return false;
  if (kind === 'direct') return true;
  if (speaker && !isSomebody(speaker, type)) return false;
  if (kind === 'mixed') return confidence >= LEAST_MIXED;
  return confidence >= LEAST_INDIRECT && speaker !== null;
}

import type { Attribution } from '../model/attribution';

/** An indirect report is shown when an annotator would more likely than not have marked it. */
const LEAST_INDIRECT = 0.5;
/** Below this a few words in quotation marks are mostly a title or a term, and the sentence is the writer's own. */
const LEAST_MIXED = 0.3;

/** Outside quotation marks these are the writer and the readers, whom a statement can hardly be on record of. */
const WRITER_OR_READER = /^(?:i|me|we|us|you)$/i;

/**
 * Is an attribution a claim of somebody, for the reader? Only communication and attitudes are; factive and control ones are
 * not. What is reported without quotation marks must have a speaker besides, and be likely enough: annotators of corpora mark
 * plans, moods and deeds that no reader would call a claim.
 */
export function isClaim({ type, kind, confidence, speaker }: Attribution): boolean {
  if (type !== 'communication' && type !== 'attitude') return false;
  if (kind === 'direct') return true;
  if (kind === 'mixed') return confidence >= LEAST_MIXED;
  return confidence >= LEAST_INDIRECT && speaker !== null && !WRITER_OR_READER.test(speaker.name);
}

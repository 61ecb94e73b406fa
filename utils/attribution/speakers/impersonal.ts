import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

/** What stands behind an "it" that is nobody. */
const IMPERSONAL =
  /^(?:is|was|be|been|['’]s|seems?|seemed|appears?|appeared|remains?|remained|turns?|turned|would|has|had)$/i;

/** What written things do, and speakers do not: "It read: “Ask the sheep.”" */
const READS = /^(?:reads?|goes|went|runs|ran)$/i;

const ANYBODY = /^(?:might|may|could|can|would|should|must|never)$/i;

/**
 * Is this source nobody: the "it" of "it is believed that" and "it's worth noting", of "it read", and the "one" of "one
 * might say"?
 */
export function isImpersonal(r: Reading, source: TokenSpan, cue: TokenSpan | null): boolean {
  if (source[1] - source[0] !== 1 || source[1] >= r.count) return false;
  const word = tokenText(r, source[0]).toLowerCase();
  if (word === 'one') return ANYBODY.test(tokenText(r, source[1]));
  if (word !== 'it') return false;
  return IMPERSONAL.test(tokenText(r, source[1])) || (cue !== null && READS.test(tokenText(r, cue[0])));
}

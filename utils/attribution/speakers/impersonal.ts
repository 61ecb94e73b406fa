import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

/** What stands behind an "it" that is nobody. */
const IMPERSONAL =
  /^(?:is|was|be|been|['’]s|seems?|seemed|appears?|appeared|remains?|remained|turns?|turned|would|has|had)$/i;

/** Is this source an "it" that is nobody: "it is believed that", "it's worth noting"? */
export function isImpersonal(r: Reading, source: TokenSpan): boolean {
  const isIt = source[1] - source[0] === 1 && tokenText(r, source[0]).toLowerCase() === 'it';
  return isIt && source[1] < r.count && IMPERSONAL.test(tokenText(r, source[1]));
}

import type { Reading } from '../reading';
import { spanText, type TokenSpan, tokenText } from '../token-span';
import { BODY_WORDS } from './organisation-lexicon';

const JOINS = /^(?:of|for|on)$/i;
/** Words a body's name may have behind its "of". */
const LONGEST_TAIL = 9;

/**
 * The whole name of a body that is one of something, within its source: "Department for Public Works", of which the names
 * found are "Department" and "Public Works". Null where the mention is no such beginning.
 */
export function bodyName(r: Reading, mention: TokenSpan, source: TokenSpan): string | null {
  const [first, end] = mention;
  if (end >= source[1] || !JOINS.test(tokenText(r, end))) return null;
  const isBody = BODY_WORDS.has(tokenText(r, end - 1).toLowerCase());
  if (!isBody && end - first > 1) return null;
  let last = end + 1;
  while (last < source[1] && last - end <= LONGEST_TAIL && !/^[,(–—]$/.test(tokenText(r, last))) last++;
  return last > end + 1 ? spanText(r, [first, last]).replace(/\s+/g, ' ') : null;
}

import { CLOSING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

const DASH = /^[—–―-]$/;
/** Words after the dash: a name and what its bearer is. */
const LONGEST = 14;

/** A quotation that ends its paragraph with a dash and a name ("“…” — Dana Ek") is that one's. */
export function attributeByDash(r: Reading, draft: Draft): Draft {
  if (draft.source) return draft;
  const last = draft.contents.at(-1);
  if (!last) return draft;
  let i = last[1];
  if (i < r.count && r.quote[i + MARGIN] === CLOSING) i++;
  if (r.quote[i - 1 + MARGIN] !== CLOSING || i >= r.count || !DASH.test(tokenText(r, i))) return draft;
  const from = DASH.test(tokenText(r, i + 1)) ? i + 2 : i + 1;
  if (from >= r.count || r.paragraph[from] !== r.paragraph[i] || !/^\p{Lu}/u.test(tokenText(r, from))) return draft;
  let end = from;
  while (end < r.count && r.paragraph[end] === r.paragraph[i] && end - from <= LONGEST) end++;
  if (end - from > LONGEST) return draft;
  let stop = from;
  while (stop < end && !/^[,.(]$/.test(tokenText(r, stop))) stop++;
  const source: TokenSpan = [from, Math.max(stop, from + 1)];
  return { ...draft, source, foundBy: 'dash' };
}

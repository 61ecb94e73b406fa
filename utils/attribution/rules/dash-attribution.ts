import { CLOSING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

const DASH = /^[—–―-]$/;
/** Words after the dash: a name and what its bearer is. */
const LONGEST = 14;

/** The last closing mark of a paragraph that a dash follows, with at most `LONGEST` tokens behind it; -1 if none. */
function markBeforeDash(r: Reading, inside: number): number {
  let end = inside;
  while (end < r.count && r.paragraph[end] === r.paragraph[inside]) end++;
  for (let i = end - 2; i >= Math.max(0, end - LONGEST - 3); i--) {
    if (r.quote[i + MARGIN] === CLOSING) return DASH.test(tokenText(r, i + 1)) ? i : -1;
  }
  return -1;
}

/** A quotation that ends its paragraph with a dash and a name ("“…” — Dana Ek") is that one's. */
export function attributeByDash(r: Reading, draft: Draft): Draft {
  const last = draft.contents.at(-1);
  if (draft.source || !last) return draft;
  const mark = markBeforeDash(r, last[1] - 1);
  if (mark < 0 || mark < last[0] || last[1] < mark) return draft;
  const from = DASH.test(tokenText(r, mark + 2)) ? mark + 3 : mark + 2;
  if (from >= r.count || r.paragraph[from] !== r.paragraph[mark]) return draft;
  if (!/^\p{Lu}/u.test(tokenText(r, from))) return draft;
  let stop = from + 1;
  while (stop < r.count && r.paragraph[stop] === r.paragraph[mark]) {
    const text = tokenText(r, stop);
    const initial = text === '.' && tokenText(r, stop - 1).length === 1;
    if (/^[,.(]$/.test(text) && !initial) break;
    stop++;
  }
  const source: TokenSpan = [from, stop];
  const contents = [...draft.contents.slice(0, -1), [last[0], Math.min(last[1], mark + 1)] as const];
  return { ...draft, contents, source, foundBy: 'dash' };
}

import { CLOSING, OPENING } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';

const DASH = /^[—–―]$|^--?$/;
/** Words of a name and its bearer's place or office behind the dash. */
const LONGEST = 8;
/** Words a quotation needs to be one of its own. */
const LEAST = 4;

/**
 * The closing mark before the dash of a paragraph `[first, end)` that is nothing but a quotation and a name; -1
 * otherwise.
 */
function lastMark(r: Reading, first: number, end: number): number {
  if (r.quote[first + MARGIN] !== OPENING) return -1;
  for (let i = end - 3; i >= Math.max(first + LEAST, end - LONGEST - 2); i--) {
    if (!DASH.test(tokenText(r, i + 1))) continue;
    const marked = r.quote[i + MARGIN] === CLOSING || /^[”"’»]$/.test(tokenText(r, i));
    return marked && /^\p{Lu}/u.test(tokenText(r, i + 2)) ? i : -1;
  }
  return -1;
}

/**
 * A paragraph that is a quotation, a dash and a name is all that one's, whatever marks stand inside: collections of
 * readers' voices. Replaces what else was found there; in text order.
 */
export function readDashParagraphs(r: Reading, drafts: readonly Draft[]): Draft[] {
  const spoken: Draft[] = [];
  const taken = new Uint8Array(r.count > 0 ? (r.paragraph[r.count - 1] ?? 0) + 1 : 0);
  let first = 0;
  for (let i = 1; i <= r.count; i++) {
    if (i < r.count && r.paragraph[i] === r.paragraph[first]) continue;
    const mark = lastMark(r, first, i);
    if (mark > 0) {
      let end = i;
      for (let j = mark + 3; j < i; j++) {
        if (!/^[,.(]$/.test(tokenText(r, j)) || tokenText(r, j - 1).length === 1) continue;
        end = j;
        break;
      }
      taken[r.paragraph[first] ?? 0] = 1;
      spoken.push({
        cue: [mark + 1, mark + 2],
        source: [mark + 2, end],
        contents: [[first, mark + 1]],
        foundBy: 'dash',
      });
    }
    first = i;
  }
  if (spoken.length === 0) return [...drafts];
  const rest = drafts.filter((draft) => !taken[r.paragraph[contentStart(draft)] ?? 0]);
  return [...rest, ...spoken].sort((a, b) => contentStart(a) - contentStart(b));
}

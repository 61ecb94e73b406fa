import { CLOSING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';
import { reportingType } from './reporting-verb-lexicon';

/** Longer stretches in capitals are headlines, and those are said by somebody. */
const LONGEST = 9;
/** Shorter words may be small in a title: "of", "the", "with". */
const SMALL = 4;

/** Do the words of a quoted stretch begin with capitals, as a title's do? */
export function looksLikeTitle(r: Reading, [first, end]: readonly [number, number]): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const text = tokenText(r, i);
    if (!/^\p{L}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text) && text !== 'I') capitals++;
    if (text.length > SMALL && !/^\p{Lu}/u.test(text)) return false;
  }
  // "It is late," has a capital because it begins, and no longer word that could be small.
  if (words < 2 || words > LONGEST || capitals < 2) return false;
  let last = end - 1;
  while (last > first && r.quote[last + MARGIN] === CLOSING) last--;
  // A title ends without a full stop of its own; a shout ends with its mark.
  return !/^[!?]$/.test(tokenText(r, last));
}

/** Is this a title in quotation marks ("The Long Wet Field"), which nobody said? Only where no word reports it. */
export function isTitle(r: Reading, draft: Draft): boolean {
  const [content, ...more] = draft.contents;
  if (!content || more.length > 0) return false;
  const region = r.region[content[0]] ?? -1;
  if (region < 0 || r.region[content[1] - 1] !== region || !looksLikeTitle(r, content)) return false;
  if (!draft.cue) return true;
  for (let i = draft.cue[0]; i < draft.cue[1]; i++) {
    if (reportingType(tokenText(r, i).toLowerCase())) return false;
  }
  return true;
}

import { CLOSING, OPENING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { TokenSpan } from '../token-span';
import { tokenText } from '../token-span';

/** Words of a heading between paragraphs. */
const LONGEST = 7;
const SMALL = 3;

/** Is this content a paragraph by itself, in marks, with its words capitalised: a heading that echoes a quotation? */
function isHeading(r: Reading, [first, end]: TokenSpan): boolean {
  const before = first > 0 && r.paragraph[first - 1] === r.paragraph[first];
  const behind = end < r.count && r.paragraph[end] === r.paragraph[first];
  if (before || behind) return false;
  if (r.quote[first + MARGIN] !== OPENING || r.quote[end - 1 + MARGIN] !== CLOSING) return false;
  let words = 0;
  for (let i = first + 1; i < end - 1; i++) {
    const text = tokenText(r, i);
    if (/^[!?]$/.test(text)) return false;
    if (!/^\p{L}/u.test(text)) continue;
    words++;
    if (text.length > SMALL && !/^\p{Lu}/u.test(text)) return false;
  }
  return words > 0 && words <= LONGEST;
}

/** Takes headings in quotation marks out of the contents they were joined to; a draft of nothing else goes. */
export function dropHeadings(r: Reading, draft: Draft): Draft[] {
  const contents = draft.contents.filter((content) => !isHeading(r, content));
  if (contents.length === draft.contents.length) return [draft];
  return contents.length > 0 ? [{ ...draft, contents }] : [];
}

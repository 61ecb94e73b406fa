import { CLOSING, OPENING } from '../../text/sentences';
import { contentKind } from '../content-kind';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { TokenSpan } from '../token-span';
import { tokenText } from '../token-span';
import { reportingType } from './reporting-verb-lexicon';

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

/** Words of a heading that tells of somebody: "Vik returns to ‘pirates’ charge". */
const LONGEST_TELLING = 12;

/** Is the paragraph of a token a heading: short, and without a mark at its end? */
function inHeading(r: Reading, at: number): boolean {
  let first = at;
  while (first > 0 && r.paragraph[first - 1] === r.paragraph[at] && at - first <= 2 * LONGEST_TELLING)
    first--;
  let end = at + 1;
  while (end < r.count && r.paragraph[end] === r.paragraph[at] && end - first <= 2 * LONGEST_TELLING) end++;
  return (
    end - first <= LONGEST_TELLING &&
    !/[.!?…:;,]$/.test(r.text.slice(0, r.ends[end - 1] ?? 0).replace(/[”’"']$/, ''))
  );
}

/** Do some words in marks only call something by a name, in a heading whose verb is none of saying? */
function isOnlyTelling(r: Reading, { cue, contents }: Draft): boolean {
  if (!cue || contentKind(r, contents) !== 'mixed' || !inHeading(r, cue[0])) return false;
  for (let i = cue[0]; i < cue[1]; i++) if (reportingType(tokenText(r, i).toLowerCase())) return false;
  return true;
}

/**
 * Takes headings in quotation marks out of the contents they were joined to; a draft of nothing else goes, and so does
 * one of a heading that only tells.
 */
export function dropHeadings(r: Reading, draft: Draft): Draft[] {
  if (isOnlyTelling(r, draft)) return [];
  const contents = draft.contents.filter((content) => !isHeading(r, content));
  if (contents.length === draft.contents.length) return [draft];
  return contents.length > 0 ? [{ ...draft, contents }] : [];
}

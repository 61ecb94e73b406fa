import { OPENING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALS } from '../word-codes';
import { looksLikeTitle } from './is-title';

/** Kinds of works, right before their titles. */
const WORK =
  /^(?:show|program|programme|podcast|book|memoir|novel|film|movie|musical|documentary|song|album|hit|series|drama|sitcom|comedy|essay|column|article|bestseller|classic|magazine|blog|game|play|poem|episode)$/i;

const ON = /^(?:on|in|during)$/i;

/** "NBC’s": a station by its letters, with its possessive at token `mark`. */
const isBroadcasters = (r: Reading, mark: number): boolean =>
  /^['’]s$/.test(tokenText(r, mark)) && r.shape[mark - 1 + MARGIN] === SHAPE_CAPITALS;

/** Words between "on" and a title: "on Sunday’s edition of the show". */
const LONGEST_LEAD = 6;
/** Words that are left to be said. */
const LEAST = 3;

/** Do quotation marks hold the title of a book, a show or a song from token `first` to token `end`? */
function isTitleOfWork(r: Reading, [first, end]: TokenSpan): boolean {
  if (first < 2 || r.quote[first + MARGIN] !== OPENING || r.region[first] !== r.region[end - 1]) return false;
  const before = tokenText(r, first - 1) === ',' ? first - 2 : first - 1;
  if (r.sentence[before] !== r.sentence[first] || !looksLikeTitle(r, [first, end])) return false;
  return WORK.test(tokenText(r, before)) || isBroadcasters(r, before);
}

/** "on NBC’s “Meet the Press” that the vote was fair": where it was said is no part of what was. */
function withoutTitleLead(r: Reading, content: TokenSpan): TokenSpan {
  const [from, to] = content;
  let first = from;
  if (ON.test(tokenText(r, from))) {
    const farthest = Math.min(to, from + LONGEST_LEAD);
    while (first < farthest && r.quote[first + MARGIN] !== OPENING) first++;
  }
  if (first >= to || r.quote[first + MARGIN] !== OPENING) return content;
  let end = first + 1;
  while (end < to && r.region[end] === r.region[first]) end++;
  if (!isTitleOfWork(r, [first, end])) return content;
  const next = end < to && tokenText(r, end) === ',' ? end + 1 : end;
  return to - next >= LEAST ? [next, to] : content;
}

/** Takes titles of works out of the contents: "said on NBC’s “Meet the Press” that …". A draft of nothing else goes. */
export function dropTitles(r: Reading, draft: Draft): Draft[] {
  const contents = draft.contents
    .filter((content) => !isTitleOfWork(r, content))
    .map((content, c) => (c === 0 ? withoutTitleLead(r, content) : content));
  if (contents.length === 0) return [];
  const same =
    contents.length === draft.contents.length && contents.every((span, c) => span === draft.contents[c]);
  return [same ? draft : { ...draft, contents }];
}

import { OPENING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALS } from '../word-codes';
import { looksLikeTitle } from './is-title';

/** Kinds of works, right before their titles. */
const WORK =
  /^(?:show|program|programme|podcast|book|memoir|novel|film|movie|musical|documentary|song|album|hit|series|drama|sitcom|comedy|essay|column|article|bestseller|classic|magazine|blog|game|play|poem|episode)$/i;

/** "NBC’s": a station by its letters, with its possessive at token `mark`. */
const isBroadcasters = (r: Reading, mark: number): boolean =>
  /^['’]s$/.test(tokenText(r, mark)) && r.shape[mark - 1 + MARGIN] === SHAPE_CAPITALS;

/** Is this content nothing but the title of a book, a show or a song? */
function isTitleOfWork(r: Reading, content: TokenSpan): boolean {
  const [first, end] = content;
  if (first < 2 || r.quote[first + MARGIN] !== OPENING || r.region[first] !== r.region[end - 1]) return false;
  const before = tokenText(r, first - 1) === ',' ? first - 2 : first - 1;
  if (r.sentence[before] !== r.sentence[first] || !looksLikeTitle(r, content)) return false;
  return WORK.test(tokenText(r, before)) || isBroadcasters(r, before);
}

/** Takes titles of works out of the contents: "said on NBC’s “Meet the Press” that …". A draft of nothing else goes. */
export function dropTitles(r: Reading, draft: Draft): Draft[] {
  const contents = draft.contents.filter((content) => !isTitleOfWork(r, content));
  if (contents.length === draft.contents.length) return [draft];
  return contents.length > 0 ? [{ ...draft, contents }] : [];
}

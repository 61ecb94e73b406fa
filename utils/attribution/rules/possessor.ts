import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';
import { isSayingNoun } from './reporting-verb-lexicon';

const PROPER = wordClass('proper');
const LONGEST_NAME = 5;
const POSSESSIVE = /^['’]s?$/;

/**
 * "checked Dana Ek's claim that …": the claim is Ek's, and not the one's who checked it. The cue must be a noun of
 * saying right behind a name with its possessive.
 */
export function takePossessor(r: Reading, draft: Draft, syntax: Syntax): Draft {
  const { cue } = draft;
  if (!cue) return draft;
  const noun = POSSESSIVE.test(tokenText(r, cue[0])) ? cue[0] + 1 : cue[0];
  const mark = noun - 1;
  if (noun >= cue[1] || mark < 1 || !POSSESSIVE.test(tokenText(r, mark))) return draft;
  if (!isSayingNoun(tokenText(r, noun).toLowerCase()) || r.sentence[mark] !== r.sentence[noun]) return draft;
  let first = mark;
  while (first > 0 && mark - first < LONGEST_NAME && syntax.classes[first - 1 + MARGIN] === PROPER) first--;
  if (first === mark || (draft.source && draft.source[0] >= first)) return draft;
  return { ...draft, cue: [noun, cue[1]], source: [first, mark + 1], foundBy: 'possessor' };
}

import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { headOf } from './grammatical-subject';

const PARTICIPLE = wordClass('past-participle');
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got|['’](?:s|re))$/i;
const BETWEEN = /^(?:not|never|also|now|then|later|once|often|repeatedly|widely|being|been|\p{Ll}+ly)$/u;
/** Words that may stand between "was" and its participle. */
const REACH = 3;

/** Is this cue in the passive ("was asked", "is expected"), so that its subject is not the one who says it? */
export function isPassive(r: Reading, syntax: Syntax, cue: TokenSpan): boolean {
  const verb = headOf(syntax, cue);
  if (syntax.classes[verb + MARGIN] !== PARTICIPLE) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && r.sentence[i] === r.sentence[verb]; i--) {
    if (BE.test(tokenText(r, i))) return true;
    if (!BETWEEN.test(tokenText(r, i))) return false;
  }
  return false;
}

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/i;

/** "Asked about the fund, she said …", "when asked", "was asked": somebody else asks. */
export function isBeingAsked(r: Reading, syntax: Syntax, cue: TokenSpan): boolean {
  for (let i = cue[0]; i < cue[1]; i++) {
    if (!ASKED.test(tokenText(r, i))) continue;
    const first = r.sentenceFirst[r.sentence[i] ?? 0] ?? 0;
    if (i === first || /^(?:when|if|while|and|,)$/i.test(tokenText(r, i - 1))) return !follows(r, cue);
    return isPassive(r, syntax, cue);
  }
  return false;
}

/** "and asked whether" goes on with the subject before it. */
const follows = (r: Reading, cue: TokenSpan): boolean =>
  cue[0] > 0 && /^and$/i.test(tokenText(r, cue[0] - 1));

/** Takes the source off a cue that tells of being asked, unless it is the asker: "asked by Dana Ek". */
export function leaveAskerOpen(r: Reading, draft: Draft, syntax: Syntax): Draft {
  const { source, cue } = draft;
  if (!source || !cue || !isBeingAsked(r, syntax, cue)) return draft;
  const isAgent = source[0] > 0 && source[0] >= cue[0] && /^by$/i.test(tokenText(r, source[0] - 1));
  return isAgent ? draft : { ...draft, source: null };
}

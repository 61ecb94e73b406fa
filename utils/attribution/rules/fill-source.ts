import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|both|some|many|several|two|three)$/i;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i)$/i;
/** "And the pilot said": the conjunction is no part of the subject. */
const CONJUNCTION = /^(?:and|but|so|yet|or|then)$/i;
/** Sentences that begin so speak of nobody. */
const NOBODY = /^(?:there|which|what|who|how|why|where)$/i;
const VERB =
  /^(?:has|have|had|is|was|are|were|will|would|also|said|says|told|made|makes|did|does|went|took|gave|began|came|\p{Ll}+ed)$/u;
const FINITE = wordClass('finite');
const ING = wordClass('ing');
const LONGEST_SUBJECT = 12;
const LONGEST_ASIDE = 9;
const OTHER_SUBJECT =
  /^(?:opening|closing|giving|speaking|writing|addressing|summing|asked|ahead|amid|in|on|at|after|before|when|while|as|if|although|though|because|despite|during|since|until|with)$/i;

/**
 * The noun phrase a sentence begins with, up to its first finite verb: "The Norse leader | made a series of …". Null when
 * the sentence begins otherwise.
 */
export function sentenceSubject(r: Reading, sentence: number, before: number): TokenSpan | null {
  let first = r.sentenceFirst[sentence] ?? 0;
  if (OTHER_SUBJECT.test(tokenText(r, first))) {
    // "Ahead of …, he": the subject comes after the comma.
    let i = first;
    while (i < before && tokenText(r, i) !== ',') i++;
    if (i >= before - 1) return null;
    first = i + 1;
  }
  if (first < before && CONJUNCTION.test(tokenText(r, first))) first++;
  const head = tokenText(r, first);
  if (NOBODY.test(head)) return null;
  if (SUBJECT_PRONOUN.test(head)) return [first, first + 1];
  if (!DETERMINER.test(head) && !/^\p{Lu}/u.test(head)) return null;
  for (let i = first + 1; i < Math.min(before, first + LONGEST_SUBJECT); i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return null;
    if (VERB.test(tokenText(r, i))) return [first, i];
    if (tokenText(r, i) !== ',') continue;
    const end = asideEnd(r, i, before);
    if (end < 0) return null;
    if (isName(r, first, i)) return [first, i];
    // "his elder son, Jack, wrote": the name stands between the commas.
    return isName(r, i + 1, end) ? [first, end] : null;
  }
  return null;
}

function isName(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!/^\p{Lu}/u.test(tokenText(r, i))) return false;
  return true;
}

/**
 * "Dana Ek, prosecuting, told": where a few words between commas end with the verb right behind them; -1 if they do
 * not.
 */
function asideEnd(r: Reading, comma: number, before: number): number {
  for (let i = comma + 1; i < Math.min(before, comma + LONGEST_ASIDE); i++) {
    if (tokenText(r, i) === ',') return i + 1 === before || VERB.test(tokenText(r, i + 1)) ? i : -1;
  }
  return -1;
}

/**
 * Does a cue go on with what the sentence's subject does: "…, saying", "… and says"? Nouns and passives are others'
 * more often than not.
 */
function goesOn(r: Reading, syntax: Syntax, [first, end]: TokenSpan): boolean {
  for (let i = first; i < end; i++) if (syntax.classes[i + MARGIN] === ING) return true;
  return /^(?:and|but|,)$/.test(tokenText(r, first - 1)) && syntax.classes[end - 1 + MARGIN] === FINITE;
}

/**
 * A cue without a source behind the main verb of its sentence has that sentence's subject: "…, repeating his claim
 * that".
 */
export function fillFromSubject(r: Reading, draft: Draft, syntax: Syntax): Draft {
  if (draft.source || !draft.cue || draft.cue[0] < 1 || !goesOn(r, syntax, draft.cue)) return draft;
  const subject = sentenceSubject(r, r.sentence[draft.cue[0]] ?? 0, draft.cue[0]);
  if (!subject || subject[1] > draft.cue[0]) return draft;
  const clear = draft.contents.every(([a, b]) => b <= subject[0] || a >= subject[1]);
  return clear ? { ...draft, source: subject, foundBy: 'subject' } : draft;
}

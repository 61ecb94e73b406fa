import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|both|some|many|several|two|three)$/i;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i)$/i;
/** "And the pilot said": the conjunction is no part of the subject. */
const CONJUNCTION = /^(?:and|but|so|yet|or|then)$/i;
/** Sentences that begin so speak of nobody. */
const NOBODY = /^(?:there|which|what|who|how|why|where)$/i;
const VERB =
  /^(?:has|have|had|is|was|are|were|will|would|also|said|says|told|made|makes|did|does|went|took|gave|began|came|\p{Ll}+ed)$/u;
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
    if (tokenText(r, i) === ',') return isName(r, first, i) && isAside(r, i, before) ? [first, i] : null;
  }
  return null;
}

function isName(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!/^\p{Lu}/u.test(tokenText(r, i))) return false;
  return true;
}

/** "Dana Ek, prosecuting, told": a few words between commas, and the verb right behind them. */
function isAside(r: Reading, comma: number, before: number): boolean {
  for (let i = comma + 1; i < Math.min(before, comma + LONGEST_ASIDE); i++) {
    if (tokenText(r, i) === ',') return i + 1 === before || VERB.test(tokenText(r, i + 1));
  }
  return false;
}

/** A cue without a source behind the main verb of its sentence has that sentence's subject: "…, repeating his claim that". */
export function fillFromSubject(r: Reading, draft: Draft): Draft {
  if (draft.source || !draft.cue) return draft;
  const subject = sentenceSubject(r, r.sentence[draft.cue[0]] ?? 0, draft.cue[0]);
  if (!subject || subject[1] > draft.cue[0]) return draft;
  const clear = draft.contents.every(([a, b]) => b <= subject[0] || a >= subject[1]);
  return clear ? { ...draft, source: subject, foundBy: 'subject' } : draft;
}

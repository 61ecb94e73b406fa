import { OPENING, OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { type Assignment, assignQuotations, holders } from './assign-quotations';
import { grammaticalSubject } from './grammatical-subject';
import { looksLikeTitle } from './is-title';
import { quotedStretches } from './quoted-stretches';
import { isPlainSpeech, reportingType } from './reporting-verb-lexicon';

/** Shorter stretches in marks may be titles. */
const LEAST_WORDS = 3;
/** Names before a participle: "footage of Dana Ek asking". */
const LONGEST_NAME = 4;
/** Words of a subject without a verb: "the 34-year-old mother of three" counts eleven. */
const LONGEST_PHRASE = 12;
const FINITE = wordClass('finite');
const ING = wordClass('ing');
const PROPER = wordClass('proper');
const PRONOUN = wordClass('pronoun');
const DETERMINER = wordClass('determiner');

/** The verb right before a quotation, over one comma or colon; -1 if there is none. */
function verbBefore(r: Reading, syntax: Syntax, first: number): number {
  let i = first - 1;
  const separated = i >= 0 && /^[,:]$/.test(tokenText(r, i));
  if (separated) i--;
  if (i < 0 || r.paragraph[i] !== r.paragraph[first] || r.quote[i + MARGIN] !== OUTSIDE) return -1;
  const word = tokenText(r, i).toLowerCase();
  const c = syntax.classes[i + MARGIN];
  if (c !== FINITE && c !== ING) return -1;
  const speech = separated ? reportingType(word) === 'communication' : isPlainSpeech(word);
  return speech ? i : -1;
}

/** The name or pronoun right before a participle. */
function nameBefore(r: Reading, syntax: Syntax, verb: number): TokenSpan | null {
  let first = verb;
  while (first > 0 && verb - first < LONGEST_NAME && syntax.classes[first - 1 + MARGIN] === PROPER) first--;
  if (first < verb && r.sentence[first] === r.sentence[verb]) return [first, verb];
  const isPronoun = verb > 0 && syntax.classes[verb - 1 + MARGIN] === PRONOUN;
  return isPronoun ? [verb - 1, verb] : null;
}

/** Words between a comma, or the sentence's beginning, and the verb: "…, the mother of three replied". */
function phraseBefore(r: Reading, syntax: Syntax, verb: number): TokenSpan | null {
  let first = verb;
  const begin = Math.max(r.sentenceFirst[r.sentence[verb] ?? 0] ?? 0, verb - LONGEST_PHRASE);
  while (first > begin && tokenText(r, first - 1) !== ',' && syntax.classes[first - 1 + MARGIN] !== FINITE)
    first--;
  const head = syntax.classes[first + MARGIN];
  const noun = head === DETERMINER || head === PROPER || head === PRONOUN;
  return first < verb && noun && (first === begin || tokenText(r, first - 1) === ',') ? [first, verb] : null;
}

/**
 * A quotation with a verb of saying right before it ("… replied, “Never.”") is reported by that verb, whatever other
 * cue the sentence has.
 */
export function assignByLeadIn(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  const ofCue = new Map<number, Draft>();
  for (const draft of drafts)
    for (let i = draft.cue?.[0] ?? 0; i < (draft.cue?.[1] ?? 0); i++) ofCue.set(i, draft);
  const assignments = quotedStretches(r, LEAST_WORDS).flatMap((quotation): Assignment[] => {
    const [first, end] = quotation;
    if (r.quote[first + MARGIN] !== OPENING || looksLikeTitle(r, quotation)) return [];
    const verb = verbBefore(r, syntax, first);
    const holder = drafts[held[first + ((end - first) >> 1)] ?? -1];
    // A tag behind the quotation ("…,” she said") is as good.
    const settled = holder?.source && holder.cue && holder.cue[1] > verb;
    if (verb < 0 || (settled && (holder.cue[0] <= verb || holder.cue[0] >= end))) return [];
    const isParticiple = syntax.classes[verb + MARGIN] === ING;
    const source =
      ofCue.get(verb)?.source ??
      (isParticiple ? nameBefore(r, syntax, verb) : null) ??
      grammaticalSubject(r, syntax, [verb, verb + 1]) ??
      phraseBefore(r, syntax, verb);
    return source && source[1] <= verb ? [{ quotation, cue: [verb, verb + 1], source }] : [];
  });
  return assignQuotations(r, drafts, assignments, 'lead-in');
}

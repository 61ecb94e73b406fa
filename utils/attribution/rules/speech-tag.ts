import { CLOSING, OPENING, OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { type Assignment, assignQuotations, holders } from './assign-quotations';
import { looksLikeTitle } from './is-title';
import { quotedStretches } from './quoted-stretches';
import { isPlainSpeech, reportingType } from './reporting-verb-lexicon';

/** Shorter stretches in marks may be titles. */
const LEAST_WORDS = 3;
/** Tokens from the closing mark to the verb: a name with its office and an appositive. */
const REACH = 16;
/** Marks inside the closing one that let the sentence go on: "…,” she said". */
const GOES_ON = /^[,!?…—–]$/;
const STOP = /^[.;:!?]$/;
/** The end of a quotation within the quotation: "… called ‘wonders,’” she said". */
const INNER_MARK = /^[’'”"»]$/;
const PRONOUN = /^(?:he|she|they|it|we|i)$/i;
const NO_SUBJECT =
  /^(?:and|but|or|nor|yet|so|which|who|that|as|when|while|if|because|to|of|in|on|at|for|with|than|then|after|before|though|although|adding|saying)$/i;
/** What may stand between a speaker and the verb without being either. */
const BETWEEN = /^(?:has|have|had|also|then|later|once|often|\p{Ll}+ly)$/u;
/** Words that end a speaker named after the verb. */
const AFTER_SPEAKER =
  /^(?:on|in|at|after|before|during|when|while|as|to|about|by|via|through|last|this|early|earlier|late|later|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|but|\p{Ll}+ing)$/iu;
const FINITE = wordClass('finite');
const PARTICIPLE = wordClass('past-participle');
const STARTS_SPEAKER = new Set(
  (['proper', 'determiner', 'possessive', 'number'] as const).map((name) => wordClass(name)),
);

/** Whose a quotation is, and by which word. */
type Owner = Omit<Assignment, 'quotation'>;

/** Speaker and verb in this order, from token `from` on: "Dana Ek, the mayor, shouted". */
function speakerFirst(r: Reading, syntax: Syntax, from: number, afterComma: boolean): Owner | null {
  const first = tokenText(r, from);
  if (NO_SUBJECT.test(first) || !/^[\p{L}\p{N}]/u.test(first)) return null;
  for (let i = from + 1; i < Math.min(r.count, from + REACH); i++) {
    if (r.paragraph[i] !== r.paragraph[from]) return null;
    const text = tokenText(r, i);
    if (STOP.test(text) && r.sentence[i] !== r.sentence[i + 1]) return null;
    const nickname = (r.region[i] ?? -1) >= 0;
    if (nickname && (r.regionWords[r.region[i] ?? 0] ?? 0) > 2) return null;
    if (nickname || syntax.classes[i + MARGIN] !== FINITE || BETWEEN.test(text)) continue;
    const speech = reportingType(text.toLowerCase()) === 'communication';
    const short = afterComma && i - from <= 4;
    if (!speech && !short) return null;
    let end = i;
    while (end > from + 1 && BETWEEN.test(tokenText(r, end - 1))) end--;
    if (PRONOUN.test(first) && end - from > 1) return null;
    return { cue: [end, i + 1], source: [from, end] };
  }
  return null;
}

/** Is the word right behind a quotation its verb? Behind a comma any is: "…,” joked the striker". */
function isVerb(r: Reading, syntax: Syntax, from: number, afterComma: boolean): boolean {
  const text = tokenText(r, from).toLowerCase();
  const of = syntax.classes[from + MARGIN];
  if (isPlainSpeech(text)) return of === FINITE;
  if (!afterComma || !/^\p{Ll}+(?:ed|es|s)$/u.test(text) || from + 1 >= r.count) return false;
  return (of === FINITE || of === PARTICIPLE) && STARTS_SPEAKER.has(syntax.classes[from + 1 + MARGIN] ?? 0);
}

/** Verb and speaker in this order: "said Dana Ek, the mayor of Lund". */
function verbFirst(r: Reading, syntax: Syntax, from: number, afterComma: boolean): Owner | null {
  if (!isVerb(r, syntax, from, afterComma)) return null;
  const first = from + 1;
  if (first >= r.count || r.paragraph[first] !== r.paragraph[from]) return null;
  if (NO_SUBJECT.test(tokenText(r, first)) || AFTER_SPEAKER.test(tokenText(r, first))) return null;
  if (!/^[\p{L}\p{N}]/u.test(tokenText(r, first))) return null;
  let end = first + 1;
  while (end < Math.min(r.count, first + REACH) && r.sentence[end] === r.sentence[from]) {
    const word = tokenText(r, end);
    const initial =
      word === '.' && r.starts[end] === r.ends[end - 1] && r.sentence[end + 1] === r.sentence[end];
    if ((/^[,.;:(—–]$/.test(word) && !initial) || AFTER_SPEAKER.test(word)) break;
    if (r.quote[end + MARGIN] !== OUTSIDE) break;
    end++;
  }
  return { cue: [from, from + 1], source: [first, end] };
}

/** The words right behind a quotation that say whose it is; null when there are none. */
function tagBehind(r: Reading, syntax: Syntax, [first, end]: TokenSpan): Owner | null {
  let close = end - 1;
  while (close > first && (r.quote[close + MARGIN] === CLOSING || INNER_MARK.test(tokenText(r, close))))
    close--;
  const mark = tokenText(r, close);
  let from = end;
  const commaBehind = from < r.count && tokenText(r, from) === ',';
  if (commaBehind) from++;
  if (from >= r.count || r.paragraph[from] !== r.paragraph[first]) return null;
  if (!GOES_ON.test(mark) && !commaBehind) return null;
  const afterComma = mark === ',' || commaBehind;
  return verbFirst(r, syntax, from, afterComma) ?? speakerFirst(r, syntax, from, afterComma);
}

/** "“Never!” Another posted: “Soon.”": what ends in a colon belongs to the next quotation. */
function introducesNext(r: Reading, { cue, source }: Owner): boolean {
  const end = Math.max(cue[1], source[1]);
  return end < r.count && tokenText(r, end) === ':';
}

/** Does a quotation stand by itself: at the beginning of its sentence, or behind a colon? */
function standsAlone(r: Reading, first: number): boolean {
  return (r.sentenceFirst[r.sentence[first] ?? 0] ?? 0) === first || tokenText(r, first - 1) === ':';
}

/** "“Never,” she said. “Not once.”": is this quotation, right behind the tag's full stop, of the same paragraph? */
function goesOn(r: Reading, { cue, source }: Owner, [first]: TokenSpan): boolean {
  const stop = Math.max(cue[1], source[1]);
  return stop + 1 === first && tokenText(r, stop) === '.' && r.paragraph[stop] === r.paragraph[first];
}

/**
 * A quotation that ends in a comma, or a cry, with "the mayor shouted" or "said Dana Ek" right behind it is that one's,
 * whatever cue stands nearer to its beginning.
 */
export function assignBySpeechTag(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  const quotations = quotedStretches(r, LEAST_WORDS);
  const holderOf = ([first, end]: TokenSpan): Draft | undefined =>
    drafts[held[first + ((end - first) >> 1)] ?? -1];
  const assignments = quotations.flatMap((quotation, q): Assignment[] => {
    const [first] = quotation;
    if (r.quote[first + MARGIN] !== OPENING || looksLikeTitle(r, quotation)) return [];
    const holder = holderOf(quotation);
    if (holder?.source && !standsAlone(r, first)) return [];
    const tag = tagBehind(r, syntax, quotation);
    if (!tag || introducesNext(r, tag)) return [];
    const settled = holder?.cue && holder.source && holder.cue[0] < tag.cue[1] && tag.cue[0] < holder.cue[1];
    if (settled) return [];
    const next = quotations[q + 1];
    const both =
      holder && next && goesOn(r, tag, next) && holderOf(next) === holder && !tagBehind(r, syntax, next);
    return both
      ? [
          { quotation, ...tag },
          { quotation: next, ...tag },
        ]
      : [{ quotation, ...tag }];
  });
  return assignQuotations(r, drafts, assignments, 'speech-tag');
}

import { OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { holders } from './assign-quotations';
import { reportingType } from './reporting-verb-lexicon';

const FINITE = wordClass('finite');
const MODAL = wordClass('modal');
const NO_SUBJECT =
  /^(?:and|but|or|nor|yet|so|which|who|whom|whose|that|as|when|while|if|because|to|of|in|on|at|for|with|than|then|after|before|though|although|where|what|how|not|also)$/i;
/** Behind a comma, and before a verb of saying, these leave no doubt: ", they cautioned,". */
const PRONOUN = /^(?:he|she|they|it)$/i;
const STOP = /^[.!?]$/;
const WHEN =
  /^(?:on|late|early|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|night|morning|afternoon|evening|month|year)$/i;
/** Words of a speaker between the comma and the verb. */
const LONGEST_SPEAKER = 8;
/** Words of a clause that is said. */
const LEAST = 4;
/** Tokens of a sentence that are looked at before its tag: a limit for text without sentences. */
const LONGEST = 120;

const isComma = (r: Reading, i: number): boolean => tokenText(r, i) === ',';

/** A tag of a verb of saying in a sentence without quotation marks: "…, French officials said, …". */
type Tag = { readonly cue: TokenSpan; readonly source: TokenSpan; readonly said: TokenSpan };

/** Where the words of time behind a verb end: "said late on Tuesday". */
function afterTime(r: Reading, from: number): number {
  let i = from;
  while (i < r.count && i < from + 4 && WHEN.test(tokenText(r, i))) i++;
  return i;
}

/** Does the sentence end at token i, or does a comma set off what stands before it? */
function isSetOff(r: Reading, i: number, sentence: number): boolean {
  return i >= r.count || r.sentence[i] !== sentence || STOP.test(tokenText(r, i)) || isComma(r, i);
}

/** The clause before token `comma` in its sentence: outside quotations, with a verb of its own. */
function clauseBefore(r: Reading, syntax: Syntax, comma: number): TokenSpan | null {
  const first = r.sentenceFirst[r.sentence[comma] ?? 0] ?? 0;
  if (comma - first < LEAST || comma - first > LONGEST) return null;
  let hasVerb = false;
  for (let i = first; i < comma; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return null;
    const c = syntax.classes[i + MARGIN];
    if (c === FINITE || c === MODAL) hasVerb = true;
  }
  return hasVerb ? [first, comma] : null;
}

/** The tag whose verb of saying is token `verb`; null when the words around it are no tag. */
function tagAt(r: Reading, syntax: Syntax, verb: number): Tag | null {
  const s = r.sentence[verb] ?? 0;
  if (!isSetOff(r, afterTime(r, verb + 1), s)) return null;
  let comma = verb - 1;
  while (comma > verb - 1 - LONGEST_SPEAKER && r.sentence[comma] === s && !isComma(r, comma)) {
    if (r.quote[comma + MARGIN] !== OUTSIDE || syntax.classes[comma + MARGIN] === FINITE) return null;
    comma--;
  }
  if (comma < 1 || r.sentence[comma] !== s || !isComma(r, comma) || verb - comma < 2) return null;
  if (NO_SUBJECT.test(tokenText(r, comma + 1))) return null;
  const said = clauseBefore(r, syntax, comma);
  return said && { cue: [verb, verb + 1], source: [comma + 1, verb], said };
}

/**
 * "The lake is full, officials said.": what stands before such a tag is said, though no marks show it. Completes what
 * was found behind the tag only, and adds what was not found. In text order.
 */
export function readPlainTags(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  const ofCue = new Map<number, number>();
  const hasCue = new Uint8Array(r.count);
  drafts.forEach(({ cue }, d) => {
    if (cue) hasCue.fill(1, ...cue);
    for (let i = cue?.[0] ?? 0; i < (cue?.[1] ?? 0); i++) ofCue.set(i, d);
  });
  const out = [...drafts];
  for (let i = 2; i < r.count; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || held[i] !== -1) continue;
    if (syntax.classes[i + MARGIN] !== FINITE && !(PRONOUN.test(tokenText(r, i - 1)) && isComma(r, i - 2)))
      continue;
    if (reportingType(tokenText(r, i).toLowerCase()) !== 'communication') continue;
    const tag = tagAt(r, syntax, i);
    if (!tag || held.subarray(...tag.said).some((d) => d >= 0)) continue;
    if (hasCue.subarray(...tag.said).includes(1)) continue;
    const own = ofCue.get(i);
    const known = own === undefined ? undefined : out[own];
    if (own === undefined)
      out.push({ cue: tag.cue, source: tag.source, contents: [tag.said], foundBy: 'plain-tag' });
    else if (known) {
      const contents = [...known.contents, tag.said].sort((a, b) => a[0] - b[0]);
      out[own] = { ...known, source: known.source ?? tag.source, contents };
    }
  }
  return out.sort((a, b) => contentStart(a) - contentStart(b));
}

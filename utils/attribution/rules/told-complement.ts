import { OUTSIDE } from '../../text/sentences';
import { isWord } from '../../text/tokens';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { holders } from './assign-quotations';
import { grammaticalSubject } from './grammatical-subject';

const FINITE = wordClass('finite');
/** Verbs whose object is the one who is spoken to, and which take a clause without "that" behind it. */
const TELLS = /^(?:told|tells|assured|assures|informed|informs|reminded|reminds)$/i;
const HEARER =
  /^(?:me|us|him|her|them|reporters|journalists|lawmakers|officials|investors|supporters|voters|aides|colleagues|police)$/i;
const WHEN =
  /^(?:on|late|early|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|night|morning|afternoon)$/i;
/** With these the clause begins; "that" is the tagger's own. */
const OPENS = /^(?:the|a|an|he|she|it|they|we|i|there|his|her|its|their|this|these|those|no|some|many)$/i;
/** Words a clause needs. */
const LEAST = 3;
const MOST_TIME_WORDS = 4;
/** Tokens behind the verb that are looked at: a limit for text without sentences. */
const LONGEST = 80;

/** What is told: from behind the hearer to the end of the sentence, if it opens like a clause and has a finite verb. */
function toldClause(r: Reading, syntax: Syntax, verb: number): TokenSpan | null {
  const s = r.sentence[verb] ?? 0;
  let end = Math.min(verb + LONGEST, (r.sentenceLast[s] ?? verb) + 1);
  if (verb + 1 >= end || !HEARER.test(tokenText(r, verb + 1))) return null;
  let first = verb + 2;
  while (first < end && first < verb + 2 + MOST_TIME_WORDS && WHEN.test(tokenText(r, first))) first++;
  while (end > first && !isWord(tokenText(r, end - 1))) end--;
  if (end - first < LEAST || !OPENS.test(tokenText(r, first))) return null;
  let finite = false;
  for (let i = first; i < end; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return null;
    if (i > first && syntax.classes[i + MARGIN] === FINITE) finite = true;
  }
  return finite ? [first, end] : null;
}

/** Adds "… told reporters the talks had failed", where the tagger saw teller and verb and nothing told. In text order. */
export function addToldComplements(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  for (const { cue } of drafts) if (cue) held.fill(0, ...cue);
  const added: Draft[] = [];
  for (let i = 1; i < r.count; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || held[i] !== -1 || !TELLS.test(tokenText(r, i))) continue;
    const content = toldClause(r, syntax, i);
    const source = content ? grammaticalSubject(r, syntax, [i, i + 1]) : null;
    if (!content || !source || source[1] > i) continue;
    if (held.subarray(i, content[1]).some((d) => d >= 0)) continue;
    added.push({ cue: [i, i + 1], source, contents: [content], foundBy: 'told' });
  }
  return [...drafts, ...added].sort((a, b) => contentStart(a) - contentStart(b));
}

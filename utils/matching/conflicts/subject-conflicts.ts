import type { Conflict } from '../../model/match';
import type { FoldedWord } from '../../text/normalise';
import { properNames } from '../../text/proper-names';
import { type Comparison, runText } from '../comparison';
import { termOf } from '../index-terms';
import { isQuotationOfIt } from './quoted-here';

const FIRST = /\b(?:i|we|my|our|i['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))\b/i;
const SECOND = /\b(?:you|your|you['’](?:re|ve|ll|d))\b/i;
const THIRD = /\b(?:he|she|they|his|her|their|he['’]s|she['’]s|they['’](?:re|ve))\b/i;
const PASSIVE = /\b(?:by|from)\s+$/i;
type Person = 'first' | 'second' | 'third';
const PERSONS: readonly (readonly [Person, RegExp])[] = [
  ['first', FIRST],
  ['second', SECOND],
  ['third', THIRD],
];

/** Who does it is another: "you voted for it" and "I voted for it", "A attacked B" and "B attacked A". */
export function subjectConflicts(comparison: Comparison): Conflict[] {
  return [...personConflicts(comparison), ...swappedNames(comparison), ...swappedRoles(comparison)].slice(
    0,
    1,
  );
}

/**
 * A pronoun stands where the other text has one of another person. Reported speech turns "I" into "he": between those
 * two nothing can be told unless both are direct. Nor can it where a record quotes the claim: its editors write "he" for
 * the "you" of a debate.
 */
function personConflicts(comparison: Comparison): Conflict[] {
  const { claim, claimText, statementText, record, runs } = comparison;
  if (isQuotationOfIt(comparison)) return [];
  const direct = claim.attribution?.kind === 'direct' && record.statement.wording !== 'reported';
  return runs.flatMap((run, i): Conflict[] => {
    const next = runs[i + 1];
    if (run.kind !== 'only-a' || next?.kind !== 'only-b') return [];
    const ours = personOf(runText(claimText, run.a));
    const theirs = personOf(runText(statementText, next.b));
    if (ours === null || theirs === null || ours.person === theirs.person) return [];
    if (!direct && ours.person !== 'second' && theirs.person !== 'second') return [];
    return [{ kind: 'subject', claim: ours.word, statement: theirs.word }];
  });
}

/** Longer stretches hold clauses of their own, with subjects of their own. */
const MOST_WORDS = 5;

function personOf(text: string): { readonly person: Person; readonly word: string } | null {
  if (text.split(/\s+/).length > MOST_WORDS) return null;
  for (const [person, pattern] of PERSONS) {
    const match = pattern.exec(text);
    if (match) return { person, word: match[0] };
  }
  return null;
}

/** Two names both texts hold, in turned order, unless one side is in the passive voice. */
function swappedNames({ claimText, statementText }: Comparison): Conflict[] {
  const ours = namesOf(claimText);
  const theirs = namesOf(statementText);
  const shared = ours.filter(({ key }) => theirs.some((other) => other.key === key));
  const [first, second] = shared;
  if (!first || !second || first.key === second.key) return [];
  const a = theirs.findIndex(({ key }) => key === first.key);
  const b = theirs.findIndex(({ key }) => key === second.key);
  if (a < b) return [];
  const turned = shared.some(({ passive }) => passive) !== theirs.some(({ passive }) => passive);
  return turned
    ? []
    : [{ kind: 'subject', claim: first.text, statement: theirs[Math.min(a, b)]?.text ?? '' }];
}

function namesOf(text: string) {
  return properNames(text).map(({ key, span }) => ({
    key: key.slice(0, 5),
    text: text.slice(...span),
    passive: PASSIVE.test(text.slice(Math.max(0, span[0] - 6), span[0])),
  }));
}

const TURNS = /\b(?:by|was|were|been|being|is|are)\b/i;
/** More words than these are two sentences, in which anything may stand anywhere. */
const MOST_SHARED = 24;

/** "In America today, …": who stands in it does nothing. */
const FRONTED =
  /^\W*(?:(?:and|but|so|now|well),?\s+)?(?:in|on|at|since|after|before|during|from|for|over|under|across|by|until|within|around)\s[^,;:.!?]*,/i;
const NUMBER = /^\d/;

/**
 * "A killed B" and "B killed A": two shared words that change sides of a third. A moved phrase ("in March the pass was
 * closed") changes the side of one word only. The passive voice turns them rightly.
 */
function swappedRoles({ claimWords, statementWords, claimText, statementText }: Comparison): Conflict[] {
  if (TURNS.test(claimText) || TURNS.test(statementText)) return [];
  const ours = places(claimWords);
  const theirs = places(statementWords);
  const phrase = FRONTED.exec(claimText)?.[0].length ?? 0;
  const fronted = new Set(places(claimWords.filter(({ span }) => span[1] <= phrase)).keys());
  const shared = [...ours.keys()].filter((term) => theirs.has(term));
  if (shared.length > MOST_SHARED) return [];
  const sides = (of: ReadonlyMap<string, number>, a: string, middle: string): boolean =>
    (of.get(a) ?? 0) < (of.get(middle) ?? 0);
  for (const middle of shared) {
    const moved = shared.filter(
      (term) => term !== middle && sides(ours, term, middle) !== sides(theirs, term, middle),
    );
    const first = moved.find((term) => sides(theirs, term, middle));
    const last = moved.find((term) => !sides(theirs, term, middle));
    if (first && last) return [{ kind: 'subject', claim: last, statement: first }];
    // The old subject has become the object, and somebody new stands in its place. "One in four" is no subject.
    const newcomer = [...ours.keys()].find(
      (term) => !theirs.has(term) && !fronted.has(term) && sides(ours, term, middle),
    );
    if (first && !NUMBER.test(first) && newcomer)
      return [{ kind: 'subject', claim: newcomer, statement: first }];
  }
  return [];
}

/** Where each content term first stands; terms that stand twice tell nothing. */
function places(words: readonly FoldedWord[]): Map<string, number> {
  const terms = words.map(({ form }) => termOf(form));
  const found = new Map<string, number>();
  terms.forEach((term, i) => {
    if (term !== '' && terms.indexOf(term) === terms.lastIndexOf(term)) found.set(term, i);
  });
  return found;
}

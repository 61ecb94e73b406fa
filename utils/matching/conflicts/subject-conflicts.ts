import type { Conflict } from '../../model/match';
import { properNames } from '../../text/proper-names';
import type { Comparison } from '../comparison';

const FIRST = /\b(?:i|we|my|our|i['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))\b/i;
const SECOND = /\b(?:you|your|you['’](?:re|ve|ll|d))\b/i;
const THIRD = /\b(?:he|she|they|his|her|their|he['’]s|she['’]s|they['’](?:re|ve))\b/i;
const PASSIVE = /\b(?:by|from)\s+$/i;
type Person = 'first' | 'second' | 'third';

/** Who does it is another: "you voted for it" and "I voted for it", "A attacked B" and "B attacked A". */
export function subjectConflicts(comparison: Comparison): Conflict[] {
  return [...personConflicts(comparison), ...swappedNames(comparison)];
}

/** Reported speech turns "I" into "he": between those two nothing can be told. */
function personConflicts({ claim, claimText, statementText, record }: Comparison): Conflict[] {
  const ours = personOf(claimText);
  const theirs = personOf(statementText);
  if (ours === null || theirs === null || ours.person === theirs.person) return [];
  const direct = claim.attribution?.kind === 'direct' && record.statement.wording !== 'reported';
  const reported = !direct && ours.person !== 'second' && theirs.person !== 'second';
  return reported ? [] : [{ kind: 'subject', claim: ours.word, statement: theirs.word }];
}

/** The first personal pronoun tells who the text is about. */
function personOf(text: string): { readonly person: Person; readonly word: string } | null {
  const found = (
    [
      ['first', FIRST],
      ['second', SECOND],
      ['third', THIRD],
    ] as const
  ).flatMap(([person, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ person, word: match[0], at: match.index }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
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

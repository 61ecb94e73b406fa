import type { Conflict } from '../../model/match';
import { foldedWords } from '../../text/normalise';
import { properNames } from '../../text/proper-names';
import type { Comparison } from '../comparison';

/** Words in brackets are the record's editors', put in to say who is meant. */
const EDITORIAL = /\([^)]*\)|\[[^\]]*\]/g;

/**
 * One text names somebody or something where the other names another, or one is narrowed down to a name ("the
 * deficit" and "the deficit with China"). The speaker's own names and country do not count ("we" and "Russia" in its president's mouth), nor what the page has named
 * shortly before or the record's title names.
 */
export function entityConflicts({
  claim,
  claimText,
  statementText,
  statementCore,
  record,
}: Comparison): Conflict[] {
  const { statement, speaker } = record;
  const own = wordsOf([
    speaker?.name ?? '',
    ...(speaker?.aliases ?? []),
    ...(speaker?.roles ?? []).map(({ title }) => title),
    claim.attribution?.speaker?.name ?? '',
  ]);
  const theirs = [statementText, statement.title ?? ''];
  const ours = [claimText, claim.before, claim.sentence];
  const onlyClaim = namesMissing(claimText, theirs, own);
  const onlyStatement = namesMissing(statementCore.replace(EDITORIAL, ' '), ours, own);
  if (onlyClaim.length + onlyStatement.length === 0) return [];
  return [{ kind: 'entity', claim: onlyClaim.join(', '), statement: onlyStatement.join(', ') }];
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldedWords(text).map(({ form }) => form)));
}

function namesMissing(text: string, others: readonly string[], own: ReadonlySet<string>): string[] {
  const other = wordsOf(others);
  return (
    properNames(text)
      // "l'Europe" is one word to the index and holds a name.
      .filter(({ span }) => !others.some((each) => each.includes(text.slice(...span))))
      .filter(
        ({ words }) =>
          !words.some(
            (word) => other.has(word) || own.has(word) || nearlyIn(word, other) || nearlyIn(word, own),
          ),
      )
      .filter(({ words }) => !(words.length === 1 && isInitials(words[0] ?? '', [...other])))
      .filter(({ words }) => !(words.length > 1 && other.has(words.map((word) => word[0]).join(''))))
      .map(({ span }) => text.slice(...span))
  );
}

/** "Russian" and "Russia", "Ukrainian" and "Ukraine" are one here. */
function nearlyIn(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 4) return false;
  const root = word.slice(0, 4);
  for (const other of words) if (other.startsWith(root)) return true;
  return false;
}

/** "GDP" of "gross domestic product". */
function isInitials(word: string, others: readonly string[]): boolean {
  if (word.length < 2 || word.length > 5) return false;
  return `${others.map((other) => other[0]).join('')}`.includes(word);
}

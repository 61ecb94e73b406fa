import type { Conflict } from '../../model/match';
import { foldedWords } from '../../text/normalise';
import { properNames } from '../../text/proper-names';
import type { Comparison } from '../comparison';
import { isQuotationOfIt, outsideQuotation } from './quoted-here';

/** Words in brackets are the record's editors', put in to say who is meant. */
const EDITORIAL = /\([^)]*\)|\[[^\]]*\]/g;

/**
 * One text names somebody or something where the other names another, or one is narrowed down to a name ("the deficit"
 * and "the deficit with China"). The speaker's own names and country do not count ("we" and "Russia" in its president's
 * mouth), nor what the page has named shortly before or the record's title names. Where the record quotes the very
 * words of the claim, the names around the quotation are its editors', who say whom "he" or "my opponent" meant.
 */
export function entityConflicts(comparison: Comparison): Conflict[] {
  const { claim, claimText, claimCore, statementText, statementCore, record } = comparison;
  const { statement, speaker } = record;
  const own = wordsOf([
    speaker?.name ?? '',
    ...(speaker?.aliases ?? []),
    ...(speaker?.roles ?? []).map(({ title }) => title),
    claim.attribution?.speaker?.name ?? '',
  ]);
  const theirs = [statementText, statement.title ?? ''];
  const ours = [claimText, claim.before, claim.sentence];
  const frame = isQuotationOfIt(comparison) ? wordsOf([outsideQuotation(statementText)]) : NONE;
  const onlyClaim = namesMissing(claimCore, theirs, own);
  const onlyStatement = namesMissing(statementCore.replace(EDITORIAL, ' '), ours, own, frame);
  if (onlyClaim.length + onlyStatement.length === 0) return [];
  return [{ kind: 'entity', claim: onlyClaim.join(', '), statement: onlyStatement.join(', ') }];
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldedWords(text).map(({ form }) => form)));
}

const NONE: ReadonlySet<string> = new Set();

/** @param frame names made of these words alone do not count */
function namesMissing(
  text: string,
  others: readonly string[],
  own: ReadonlySet<string>,
  frame: ReadonlySet<string> = NONE,
): string[] {
  const other = wordsOf(others);
  return (
    properNames(text)
      // "l'Europe" is one word to the index and holds a name.
      .filter(({ span }) => !others.some((each) => each.includes(text.slice(...span))))
      .filter(({ words }) => !words.every((word) => frame.has(word)))
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

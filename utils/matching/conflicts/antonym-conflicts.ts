import type { Conflict } from '../../model/match';
import { foldedWords } from '../../text/normalise';
import { stem } from '../../text/stem';
import { type Comparison, runText } from '../comparison';
import { ANTONYMS } from './antonym-lexicon';

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = both(ANTONYMS);

/** A word of one text stands where the other has its opposite: looked for among the words the texts do not share. */
export function antonymConflicts({ runs, claimText, statementText }: Comparison): Conflict[] {
  const ours = runs.flatMap(({ kind, a }) => (kind === 'only-a' ? stems(runText(claimText, a)) : []));
  const theirs = runs.flatMap(({ kind, b }) => (kind === 'only-b' ? stems(runText(statementText, b)) : []));
  return ours.flatMap(([ourStem, ourWord]): Conflict[] => {
    const found = theirs.find(([stem]) => OPPOSITES.get(ourStem)?.has(stem));
    return found ? [{ kind: 'antonym', claim: ourWord, statement: found[1] }] : [];
  });
}

/** Both the stem and the word itself: "rose", "lost" and "worst" are in the list as they stand. */
function stems(text: string): [stem: string, word: string][] {
  return foldedWords(text).flatMap(({ form, span }): [string, string][] => {
    const word = text.slice(...span);
    const stemmed = stem(form);
    return stemmed === form
      ? [[form, word]]
      : [
          [form, word],
          [stemmed, word],
        ];
  });
}

function both(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => {
    opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  };
  for (const [a, b] of pairs) {
    put(a, b);
    put(b, a);
  }
  return opposites;
}

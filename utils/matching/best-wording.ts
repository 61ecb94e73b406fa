import { type FoldedWord, foldedWords } from '../text/normalise';

export type WordingFold = { readonly text: string; readonly words: readonly FoldedWord[] };

/** A wording nearly as near as the best says the same; one farther off is about another part of the statement. */
const NEARLY = 0.7;

/**
 * The wordings of a statement that are nearest to a claim: the one that shares most words with it (Dice's measure)
 * first, then those nearly as near. At least one, unless there are none; the first of equals comes first.
 */
export function nearestWordings(
  claimWords: readonly FoldedWord[],
  wordings: readonly string[],
): WordingFold[] {
  const claim = new Set(claimWords.map(({ form }) => form));
  const measured = wordings.map((text) => {
    const words = foldedWords(text);
    const own = new Set(words.map(({ form }) => form));
    let shared = 0;
    for (const form of own) if (claim.has(form)) shared++;
    return { text, words, share: shared / (own.size + claim.size || 1) };
  });
  const best = Math.max(...measured.map(({ share }) => share));
  return measured
    .filter(({ share }) => share >= best * NEARLY)
    .sort((a, b) => b.share - a.share)
    .map(({ text, words }) => ({ text, words }));
}

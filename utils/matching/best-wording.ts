import { type FoldedWord, foldedWords } from '../text/normalise';

export type WordingFold = { readonly text: string; readonly words: readonly FoldedWord[] };

/** Of several wordings the one that shares most words with the claim (Dice's measure); the first of equals. */
export function bestWordingOf(claimWords: readonly FoldedWord[], wordings: readonly string[]): WordingFold {
  const claim = new Set(claimWords.map(({ form }) => form));
  let best: WordingFold = { text: wordings[0] ?? '', words: foldedWords(wordings[0] ?? '') };
  let bestShare = -1;
  for (const text of wordings) {
    const words = foldedWords(text);
    const own = new Set(words.map(({ form }) => form));
    let shared = 0;
    for (const form of own) if (claim.has(form)) shared++;
    const share = shared / (own.size + claim.size || 1);
    if (share > bestShare) {
      best = { text, words };
      bestShare = share;
    }
  }
  return best;
}

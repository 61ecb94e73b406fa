import type { Span } from '../model/span';
import { foldedWords } from '../text/normalise';

/** Less in common than half of the words of both is another passage. */
const LEAST_IN_COMMON = 0.5;

/**
 * The block of a text that shares the most words with a passage, measured by Dice's coefficient over both bags of
 * words (Dice 1945); the earlier of two alike. Null when none shares at least half.
 */
export function closestBlock(text: string, blocks: readonly Span[], passage: string): Span | null {
  const wanted = wordsOf(passage);
  let closest: Span | null = null;
  let best = 0;
  for (const block of blocks) {
    const share = inCommon(wanted, wordsOf(text.slice(...block)));
    if (share > best) {
      closest = block;
      best = share;
    }
  }
  return best >= LEAST_IN_COMMON ? closest : null;
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text).map(({ form }) => form);
}

function inCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

import { foldedWords } from '../text/normalise';
import { CHECK_BIAS, CHECK_GRAM_SCALE, CHECK_GRAMS, CHECK_SHAPE } from './check-worthiness-data';
import { sentenceShape } from './sentence-shape';
import { wordGrams } from './word-grams';

/** One signed byte a slot. */
const gramWeights = Int8Array.from(atob(CHECK_GRAMS), (char) => char.charCodeAt(0));

/**
 * How much a reader may want this sentence checked, 0..1: the probability that ClaimBuster's annotators would have called
 * it a factual claim worth checking. A logistic regression over hashed word n-grams and the sentence's shape, trained
 * by scripts/train-check-worthiness.ts. It orders lists and hides nothing.
 */
export function checkWorthiness(sentence: string): number {
  const words = foldedWords(sentence).map(({ form }) => form);
  const slots = wordGrams(words);
  let grams = 0;
  for (const slot of slots) grams += gramWeights[slot] ?? 0;
  const shape = sentenceShape(sentence, words).reduce(
    (sum, value, k) => sum + value * (CHECK_SHAPE[k] ?? 0),
    0,
  );
  const score = CHECK_BIAS + shape + (grams * CHECK_GRAM_SCALE) / Math.sqrt(slots.length + 1);
  return 1 / (1 + Math.exp(-score));
}

import { stem } from '../text/stem';

/** Slots of the hashed features: a power of two. */
export const GRAM_SLOTS = 1 << 14;

/** The hashed 1-, 2- and 3-grams of a sentence's folded words, each slot once; numbers are all alike. */
export function wordGrams(words: readonly string[]): number[] {
  const terms = words.map((word) => (/^\d/.test(word) ? '#' : stem(word)));
  const slots = new Set<number>([slotOf(`^${terms[0] ?? ''}`)]);
  terms.forEach((term, i) => {
    slots.add(slotOf(term));
    if (i + 1 < terms.length) slots.add(slotOf(`${term} ${terms[i + 1]}`));
    if (i + 2 < terms.length) slots.add(slotOf(`${term} ${terms[i + 1]} ${terms[i + 2]}`));
  });
  return [...slots];
}

/** FNV-1a over UTF-16 units, folded. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (GRAM_SLOTS - 1);
}

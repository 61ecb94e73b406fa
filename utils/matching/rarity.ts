import { BACKGROUND_SIZE, backgroundFrequencies } from './background-frequencies';
import { termId, type Vocabulary } from './vocabulary';

/** The rarity of a term that neither the background nor a pack has seen. */
export const GREATEST_RARITY = rarityOf(0, BACKGROUND_SIZE);

/**
 * How rare each term of an index is: BM25's inverse document frequency over the pack and the background together.
 * Without the background a pack of eighty statements would find "military" as rare as "corridor".
 *
 * @param counts in how many of the `documentCount` documents each term stands
 */
export function rarities(vocabulary: Vocabulary, counts: Uint32Array, documentCount: number): Float32Array {
  const frequencies = new Float64Array(counts);
  for (const [term, frequency] of backgroundFrequencies()) {
    const id = termId(vocabulary, term);
    if (id !== null) frequencies[id] = (frequencies[id] ?? 0) + frequency;
  }
  const size = BACKGROUND_SIZE + documentCount;
  const rarity = new Float32Array(vocabulary.size);
  let before = -1;
  let value = 0;
  for (let t = 0; t < rarity.length; t++) {
    const frequency = frequencies[t] ?? 0;
    // Terms stand by falling frequency: most are as rare as the one before.
    if (frequency !== before) value = rarityOf(frequency, size);
    before = frequency;
    rarity[t] = value;
  }
  return rarity;
}

function rarityOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

import { BACKGROUND_SIZE, backgroundFrequencies } from './background-frequencies';
import { termId, type Vocabulary } from './vocabulary';

/** The rarity of a term that neither the background nor a pack has seen. */
export const GREATEST_RARITY = rarityOf(0, BACKGROUND_SIZE);

/**
 * How rare each term of an index is: BM25's inverse document frequency over the pack and the background together.
 * Without the background a pack of eighty statements would find "military" as rare as "corridor".
 */
export function rarities(vocabulary: Vocabulary, starts: Uint32Array, documentCount: number): Float32Array {
  const frequencies = new Float64Array(vocabulary.size);
  for (const [term, frequency] of backgroundFrequencies()) {
    const id = termId(vocabulary, term);
    if (id !== null) frequencies[id] = frequency;
  }
  const size = BACKGROUND_SIZE + documentCount;
  const rarity = new Float32Array(vocabulary.size);
  for (let t = 0; t < rarity.length; t++)
    rarity[t] = rarityOf((frequencies[t] ?? 0) + (starts[t + 1] ?? 0) - (starts[t] ?? 0), size);
  return rarity;
}

function rarityOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

import { BACKGROUND_SIZE, backgroundFrequencies } from './background-frequencies';

let known: ReadonlyMap<string, number> | null = null;

/** How rare a term is in general, without any pack: BM25's inverse document frequency over the background alone. */
export function termRarity(term: string): number {
  known ??= new Map(backgroundFrequencies());
  const frequency = known.get(term) ?? 0;
  return Math.log(1 + (BACKGROUND_SIZE - frequency + 0.5) / (frequency + 0.5));
}

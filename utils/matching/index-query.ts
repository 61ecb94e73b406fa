import type { ClaimQuery } from './claim-query';
import { isNumberTerm } from './index-terms';
import type { PackIndex } from './pack-index';
import type { WeightedTerm } from './retrieve';
import type { TermSet, TermSets } from './term-set';
import { termId } from './vocabulary';

/** The speaker's name counts nearly as a word of the claim, a word of the context about a quarter (tuned on train). */
const SPEAKER_WEIGHT = 0.9;
const NEAR_WEIGHT = 0.3;
const FAR_WEIGHT = 0.2;
/** A word of the context in more than a twentieth of all statements moves no ranking, and has the longest postings. */
const LEAST_CONTEXT_RARITY = 3;
/** A word of the claim in more than a third of all statements finds none of them: it is left to the re-ranker. */
const LEAST_CONTENT_RARITY = 1;

/** A claim's query in the term ids of one index; terms the index does not hold appear only in the sums. */
export type IndexQuery = {
  readonly content: TermSet;
  readonly near: TermSet;
  readonly far: TermSet;
  /** Neighbouring content terms as `first * vocabulary size + second`. */
  readonly pairs: ReadonlySet<number>;
  readonly numbers: TermSet;
  readonly hasNumbers: boolean;
  /** Summed rarity of all content terms, known or not; never 0. */
  readonly mass: number;
  readonly family: number | null;
  readonly speakerKnown: boolean;
  readonly day: number | null;
  readonly negated: boolean;
  readonly contentTerms: readonly WeightedTerm[];
  readonly contextTerms: readonly WeightedTerm[];
};

/** @param sets those of the index; what they held before is gone */
export function indexQuery(index: PackIndex, query: ClaimQuery, sets: TermSets): IndexQuery {
  const idOf = (term: string): number | null => termId(index.vocabulary, term);
  const rarity = (id: number): number => index.rarity[id] ?? 0;
  const content = new Map<number, number>();
  const numbers = new Set<number>();
  const pairs = new Set<number>();
  const counts = new Map<number, number>();
  const unknown = new Set<string>();
  let before: number | null = null;
  for (const term of query.content) {
    const id = idOf(term);
    if (id === null) unknown.add(term);
    else {
      content.set(id, rarity(id));
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (isNumberTerm(term)) numbers.add(id);
      if (before !== null) pairs.add(before * index.vocabulary.size + id);
    }
    before = id;
  }
  let mass = 0;
  for (const term of unknown) mass += index.rarityElsewhere(term);
  for (const value of content.values()) mass += value;
  const weigh = (terms: readonly string[], weight: number): WeightedTerm[] =>
    terms.flatMap((term) => {
      const id = idOf(term);
      return id === null ? [] : [{ id, weight: weight * rarity(id) }];
    });
  const near = weigh(query.near, NEAR_WEIGHT);
  const far = weigh(query.far, FAR_WEIGHT);
  const family = query.speaker.at(-1);
  sets.clear();
  const ids = (terms: readonly WeightedTerm[]): TermSet => sets.add(terms.map(({ id }) => id));
  return {
    content: sets.add(content.keys()),
    near: ids(near),
    far: ids(far),
    pairs,
    numbers: sets.add(numbers),
    hasNumbers: query.content.some(isNumberTerm),
    mass: mass || 1,
    family: family === undefined ? null : idOf(family),
    speakerKnown: query.speaker.length > 0,
    day: query.day,
    negated: query.negated,
    // A word said twice weighs more, though not twice.
    contentTerms: telling([...content]).map(([id, r]) => ({
      id,
      weight: r * (1 + Math.log(counts.get(id) ?? 1)),
    })),
    contextTerms: [
      ...[...near, ...far].filter(({ id }) => rarity(id) >= LEAST_CONTEXT_RARITY),
      ...weigh(query.speaker.slice(0, -1), SPEAKER_WEIGHT),
      ...weigh(query.speaker.slice(-1), SPEAKER_WEIGHT).map((term) => ({ ...term, isSpeaker: true })),
    ],
  };
}

/** Without the words that nearly every statement has, unless there are no others. */
function telling(terms: [id: number, rarity: number][]): [id: number, rarity: number][] {
  const rare = terms.filter(([, rarity]) => rarity >= LEAST_CONTENT_RARITY);
  return rare.length === 0 ? terms : rare;
}

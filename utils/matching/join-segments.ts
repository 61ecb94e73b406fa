import { documentAt, type PackIndex } from './pack-index';
import { documentFrequencies } from './postings';
import { GREATEST_RARITY, rarities } from './rarity';
import { termId, termText } from './vocabulary';

/**
 * An index and a smaller one with what came since, made to score as one index of both would: how rare a term is, is
 * counted over what either shows. Only the average length of a statement stays each one's own; it is written into the
 * impacts, and moves a score by a few per cent at most.
 */
export function joinSegments(base: PackIndex, fresh: PackIndex): readonly [PackIndex, PackIndex] {
  const ofBase = shownFrequencies(base);
  const ofFresh = shownFrequencies(fresh);
  for (let t = 0; t < fresh.vocabulary.size; t++) {
    const known = termId(base.vocabulary, termText(fresh.vocabulary, t));
    if (known === null) continue;
    const both = (ofBase[known] ?? 0) + (ofFresh[t] ?? 0);
    ofBase[known] = both;
    ofFresh[t] = both;
  }
  const count = shownCount(base) + shownCount(fresh);
  const inBase = rarities(base.vocabulary, ofBase, count);
  const inFresh = rarities(fresh.vocabulary, ofFresh, count);
  return [
    { ...base, rarity: inBase, rarityElsewhere: (term) => rarityIn(fresh, inFresh, term) },
    { ...fresh, rarity: inFresh, rarityElsewhere: (term) => rarityIn(base, inBase, term) },
  ];
}

function rarityIn({ vocabulary }: PackIndex, rarity: Float32Array, term: string): number {
  const id = termId(vocabulary, term);
  return id === null ? GREATEST_RARITY : (rarity[id] ?? 0);
}

/** In how many documents that are not hidden each term stands. */
function shownFrequencies(index: PackIndex): Uint32Array {
  const counts = documentFrequencies(index, index.vocabulary.size);
  index.hidden?.forEach((isHidden, d) => {
    if (isHidden !== 1) return;
    const { speaker, title, wordings } = documentAt(index, d);
    for (const term of new Set([...speaker, ...title, ...wordings.flat()]))
      counts[term] = (counts[term] ?? 0) - 1;
  });
  return counts;
}

function shownCount({ documentCount, hidden }: PackIndex): number {
  return hidden === null ? documentCount : documentCount - hidden.reduce((sum, one) => sum + one, 0);
}

import { expect, it } from 'vitest';
import { joinSegments } from '~/utils/matching/join-segments';
import { buildPackIndex, hideDocuments, type IndexEntry, openPackIndex } from '~/utils/matching/pack-index';
import { GREATEST_RARITY } from '~/utils/matching/rarity';
import { termId } from '~/utils/matching/vocabulary';

const entry = (id: string, text: string): IndexEntry => ({
  id,
  text,
  variants: [],
  title: null,
  speakers: ['Ada Quill'],
  saidOn: null,
});
const built = async (...entries: IndexEntry[]) => openPackIndex(await buildPackIndex(entries));

it('counts how rare a term is over what both show', async () => {
  const [old, changed, other, added] = [
    entry('a', 'Goats crossed the river'),
    entry('b', 'Goats burned the bridge'),
    entry('b', 'Boats crossed the river'),
    entry('c', 'A zeppelin crossed'),
  ];
  const whole = await built(old, other, added);
  const segments = joinSegments(hideDocuments(await built(old, changed), [1]), await built(other, added));
  for (const term of ['goat', 'river', 'cross', 'boat', 'zeppelin', 'quill', 'ada']) {
    const id = termId(whole.vocabulary, term) ?? -1;
    for (const { vocabulary, rarity, rarityElsewhere } of segments) {
      const own = termId(vocabulary, term);
      expect(own === null ? rarityElsewhere(term) : rarity[own]).toBeCloseTo(whole.rarity[id] ?? 0, 5);
    }
  }
  expect(segments[0].rarityElsewhere('unheard')).toBe(GREATEST_RARITY);
});

import type { Speaker } from '../model/speaker';
import { nameKey, sameName } from '../text/fold-name';
import { listOwn } from './list-own';
import type { Store } from './store';

/** A speaker on record and whose record it is: a pack's name, or null for the user's own. */
export type FoundSpeaker = { readonly speaker: Speaker; readonly packName: string | null };

/** A list to choose from, not a search. */
const MOST = 6;

/**
 * Speakers that may be meant by a name, own ones first, exact spellings before shorter or longer ones: "Petrova" finds
 * every Petrova on record. A pack's record of somebody who has an own one of the same name is left out.
 */
export async function findSpeakers(store: Store, name: string): Promise<FoundSpeaker[]> {
  if (nameKey(name) === '') return [];
  const own = (await listOwn(store, 'speakers')).map((speaker) => ({ speaker, packName: null }));
  const known = own.filter(({ speaker }) => isMeant(speaker, name));
  const inPacks = (await packSpeakers(store)).filter(
    ({ speaker }) =>
      isMeant(speaker, name) && !known.some((each) => nameKey(each.speaker.name) === nameKey(speaker.name)),
  );
  return [...known, ...inPacks].sort((a, b) => distance(a, name) - distance(b, name)).slice(0, MOST);
}

async function packSpeakers(store: Store): Promise<FoundSpeaker[]> {
  const packs = (await store.packs.toArray()).filter(({ enabled }) => enabled);
  const rows = await store.packSpeakers.bulkGet(packs.map(({ installId }) => installId));
  return packs.flatMap(({ manifest }, i) =>
    (rows[i]?.speakers ?? []).map((speaker) => ({ speaker, packName: manifest.name })),
  );
}

function isMeant({ name, aliases }: Speaker, wanted: string): boolean {
  return [name, ...aliases].some((known) => sameName(known, wanted));
}

/** Own before packs' among equals; the sort is stable. */
function distance({ speaker, packName }: FoundSpeaker, wanted: string): number {
  const isExact = [speaker.name, ...speaker.aliases].some((known) => nameKey(known) === nameKey(wanted));
  return (isExact ? 0 : 2) + (packName === null ? 0 : 1);
}

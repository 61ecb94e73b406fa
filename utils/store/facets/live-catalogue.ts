import { live } from '../live';
import type { PackRow } from '../rows';
import type { Store } from '../store';
import { type Catalogue, catalogueOf } from './catalogue';
import type { Facets } from './facets';
import { ownFacets } from './own-facets';
import { packFacets } from './pack-facets';

type Opening = Promise<Facets | null>;

/** What an installation holds never changes, so its facets are opened once. */
const caches = new WeakMap<Store, Map<string, Opening>>();

/**
 * Follows the catalogue of everything: the user's own statements, then the packs in order of id, disabled ones too.
 *
 * @returns stops following
 */
export function liveCatalogue(
  store: Store,
  onValue: (catalogue: Catalogue) => void,
  onError: (error: unknown) => void,
): () => void {
  let round = 0;
  const stop = live(
    async () => ({ own: await ownFacets(store), packs: await store.packs.toArray() }),
    ({ own, packs }) => {
      round += 1;
      const mine = round;
      openAll(store, own, packs).then((next) => {
        if (mine === round) onValue(next);
      }, onError);
    },
    onError,
  );
  return () => {
    round = -1;
    stop();
  };
}

async function openAll(store: Store, own: Facets, packs: readonly PackRow[]): Promise<Catalogue> {
  const cache = caches.get(store) ?? new Map<string, Opening>();
  caches.set(store, cache);
  const opened = await Promise.all(
    packs.map(async ({ id, installId }) => {
      const facets = await openOnce(store, cache, installId);
      return facets ? [{ packId: id, installId, facets }] : [];
    }),
  );
  return catalogueOf([{ packId: null, installId: null, facets: own }, ...opened.flat()]);
}

function openOnce(store: Store, cache: Map<string, Opening>, installId: string): Opening {
  const known = cache.get(installId);
  if (known) return known;
  const opening = packFacets(store, installId);
  cache.set(installId, opening);
  opening.catch(() => cache.delete(installId));
  return opening;
}

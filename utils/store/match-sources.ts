import type { PackIndex } from '../matching/pack-index';
import { openInstalledIndex } from './installed-index';
import { openOwnIndex, ownRevision } from './own-index';
import type { Store } from './store';

export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

type Opening = Promise<PackIndex | null>;

/**
 * Opened indexes by what they were built from: an installation never changes its content, and own rows are named by
 * their last revision, so nothing here can be out of date. Rebuilt when the worker wakes.
 */
const caches = new WeakMap<Store, Map<string, Opening>>();

/**
 * What claims are matched with now: the enabled packs in order of id, then the user's own statements (if any). An
 * index that does not open (damaged, or of an older format) is built anew from its records.
 */
export async function openMatchSources(store: Store): Promise<readonly MatchSource[]> {
  const cache = caches.get(store) ?? new Map<string, Opening>();
  caches.set(store, cache);
  const enabled = (await store.packs.toArray()).filter((pack) => pack.enabled);
  const revision = await ownRevision(store);
  const wanted = [
    ...enabled.map(({ id, installId }) => ({
      packId: id,
      key: installId,
      open: () => openInstalledIndex(store, installId),
    })),
    { packId: null, key: `own:${revision}`, open: () => openOwnIndex(store, revision) },
  ];
  const keys = new Set(wanted.map(({ key }) => key));
  for (const key of cache.keys()) if (!keys.has(key)) cache.delete(key);
  const sources = await Promise.all(
    wanted.map(async ({ packId, key, open }) => {
      const index = await openOnce(cache, key, open);
      return index ? [{ packId, index }] : [];
    }),
  );
  return sources.flat();
}

/** Two pages that ask at once share one opening; one that failed is tried again. */
function openOnce(cache: Map<string, Opening>, key: string, open: () => Opening): Opening {
  const known = cache.get(key);
  if (known) return known;
  const opening = open();
  cache.set(key, opening);
  opening.catch(() => cache.delete(key));
  return opening;
}

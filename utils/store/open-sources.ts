import type { PackIndex } from '../matching/pack-index';
import { openInstalledIndex } from './installed-index';
import { ownRevision } from './own-changes';
import { openOwnIndex } from './own-index';
import type { PackRow } from './rows';
import type { Store } from './store';

/** An opened index and whose statements it holds; `packId` null is the user's own. */
export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

/** The own statements may lie in two segments. */
type Opening = Promise<readonly PackIndex[]>;

/**
 * Opened indexes by what they were built from: an installation never changes its content, and own rows are named by
 * their last revision, so nothing here can be out of date.
 */
export type IndexCache = Map<string, Opening>;

/**
 * The indexes of the packs that `wants` and, last, those of the user's own statements (if any); packs in order of id. What was
 * opened before is taken from `cache`, and what is no longer wanted leaves it. An index that does not open (damaged, or
 * of an older format) is built anew from its records.
 */
export async function openSources(
  store: Store,
  cache: IndexCache,
  wants: (pack: PackRow) => boolean,
): Promise<readonly MatchSource[]> {
  const [packs, revision] = await Promise.all([store.packs.toArray(), ownRevision(store)]);
  const wanted = [
    ...packs.filter(wants).map(({ id, installId }) => ({
      packId: id,
      key: installId,
      open: async () => listed(await openInstalledIndex(store, installId)),
    })),
    { packId: null, key: `own:${revision}`, open: () => openOwnIndex(store, revision) },
  ];
  const keys = new Set(wanted.map(({ key }) => key));
  for (const key of cache.keys()) if (!keys.has(key)) cache.delete(key);
  const sources = await Promise.all(
    wanted.map(async ({ packId, key, open }) => {
      const indexes = await openOnce(cache, key, open);
      return indexes.map((index) => ({ packId, index }));
    }),
  );
  return sources.flat();
}

function listed(index: PackIndex | null): readonly PackIndex[] {
  return index ? [index] : [];
}

/** Two pages that ask at once share one opening; one that failed is tried again. */
function openOnce(cache: IndexCache, key: string, open: () => Opening): Opening {
  const known = cache.get(key);
  if (known) return known;
  const opening = open();
  cache.set(key, opening);
  opening.catch(() => cache.delete(key));
  return opening;
}

import { openPackIndex, type PackIndex } from '../matching/pack-index';
import { ownIndex } from './own-index';
import type { Store } from './store';

export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

/**
 * Opened indexes by what they were built from: an installation never changes its content, and own rows are named by
 * their last revision, so nothing here can be out of date. Rebuilt when the worker wakes.
 */
const opened = new WeakMap<Store, ReadonlyMap<string, PackIndex>>();

/**
 * What claims are matched with now: the enabled packs in order of id, then the user's own statements (if any).
 *
 * @throws what `openPackIndex` throws on a damaged index
 */
export async function openMatchSources(store: Store): Promise<readonly MatchSource[]> {
  const before = opened.get(store);
  const enabled = (await store.packs.toArray()).filter(({ enabled }) => enabled);
  const packs = await Promise.all(
    enabled.map(async ({ id, installId }) => {
      const index = before?.get(installId) ?? (await openInstalled(store, installId));
      return index ? [{ key: installId, source: { packId: id, index } }] : [];
    }),
  );
  const own = await ownIndex(store, (revision) => before?.get(ownKey(revision)) ?? null);
  const all = [
    ...packs.flat(),
    ...(own ? [{ key: ownKey(own.revision), source: { packId: null, index: own.index } }] : []),
  ];
  opened.set(store, new Map(all.map(({ key, source }) => [key, source.index])));
  return all.map(({ source }) => source);
}

function ownKey(revision: number): string {
  return `own:${revision}`;
}

/** Null when the pack was removed or replaced a moment ago; the next call sees what took its place. */
async function openInstalled(store: Store, installId: string): Promise<PackIndex | null> {
  const row = await store.indexBlobs.get(installId);
  return row ? openPackIndex(new Uint8Array(await row.blob.arrayBuffer())) : null;
}

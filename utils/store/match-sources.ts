import { type IndexCache, type MatchSource, openSources } from './open-sources';
import type { Store } from './store';

/** Rebuilt when the worker wakes. */
const caches = new WeakMap<Store, IndexCache>();

/** What claims are matched with now: the enabled packs in order of id, then the user's own statements (if any). */
export function openMatchSources(store: Store): Promise<readonly MatchSource[]> {
  const cache: IndexCache = caches.get(store) ?? new Map();
  caches.set(store, cache);
  return openSources(store, cache, ({ enabled }) => enabled);
}

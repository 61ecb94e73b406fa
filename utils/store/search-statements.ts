import { idAt } from '../matching/id-table';
import { searchDocuments } from '../matching/search-prefix';
import type { StatementRef } from '../model/statement';
import { type IndexCache, type MatchSource, openSources } from './open-sources';
import type { Store } from './store';

export type SearchOptions = {
  /** Most statements given; all unless said. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
};

/** A statement found, by its place in an index; a pack's documents stand in order of id. */
export type FoundStatement = {
  readonly source: MatchSource;
  readonly document: number;
  readonly score: number;
};

/** Apart from those for matching: disabled packs are searched too. */
const caches = new WeakMap<Store, IndexCache>();

/**
 * The statements of all packs, disabled ones too, and of the user's own that have every word of `text`, best first; the
 * last word may be unfinished. See `searchDocuments`. The first search opens the indexes, later ones take milliseconds.
 *
 * @throws the signal's reason, as a rejection, once it is aborted: a later letter was typed
 */
export async function findStatements(
  store: Store,
  text: string,
  { limit = Number.POSITIVE_INFINITY, signal }: SearchOptions = {},
): Promise<readonly FoundStatement[]> {
  const cache: IndexCache = caches.get(store) ?? new Map();
  caches.set(store, cache);
  const sources = await openSources(store, cache, () => true);
  signal?.throwIfAborted();
  const lists = sources.map((source) =>
    searchDocuments(source.index, text, limit).map((found) => ({ source, ...found })),
  );
  if (lists.length === 1) return lists[0] ?? [];
  return lists
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** The same, by reference. */
export async function searchStatements(
  store: Store,
  text: string,
  options: SearchOptions = {},
): Promise<readonly StatementRef[]> {
  const found = await findStatements(store, text, options);
  return found.map(({ source, document }) => ({
    packId: source.packId,
    id: idAt(source.index.ids, document),
  }));
}

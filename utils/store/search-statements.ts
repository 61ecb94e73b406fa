import { idAt } from '../matching/id-table';
import { type FoundDocuments, searchDocuments } from '../matching/search-prefix';
import type { StatementRef } from '../model/statement';
import { type IndexCache, type MatchSource, openSources } from './open-sources';
import type { Store } from './store';

export type SearchOptions = {
  /** Most statements given; all unless said. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
};

/**
 * Statements found, best first, each by its place in an index: the n-th stands at `documents[n]` of the index of
 * `sources[sourceOf[n]]`. A pack's documents stand in order of id.
 */
export type FoundStatements = {
  readonly sources: readonly MatchSource[];
  readonly sourceOf: Uint16Array;
  readonly documents: Uint32Array;
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
): Promise<FoundStatements> {
  const cache: IndexCache = caches.get(store) ?? new Map();
  caches.set(store, cache);
  const sources = await openSources(store, cache, () => true);
  signal?.throwIfAborted();
  return merged(
    sources,
    sources.map(({ index }) => searchDocuments(index, text, limit)),
    limit,
  );
}

/** One list of several that are each sorted; equals in order of source. */
function merged(
  sources: readonly MatchSource[],
  lists: readonly FoundDocuments[],
  limit: number,
): FoundStatements {
  const size = Math.min(
    limit,
    lists.reduce((sum, { documents }) => sum + documents.length, 0),
  );
  const sourceOf = new Uint16Array(size);
  const documents = new Uint32Array(size);
  const next = lists.map(() => 0);
  for (let n = 0; n < size; n++) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < lists.length; s++) {
      const score = lists[s]?.scores[next[s] ?? 0];
      if (score !== undefined && score > highest) {
        best = s;
        highest = score;
      }
    }
    const at = next[best] ?? 0;
    sourceOf[n] = best;
    documents[n] = lists[best]?.documents[at] ?? 0;
    next[best] = at + 1;
  }
  return { sources, sourceOf, documents };
}

/** The same, by reference. */
export async function searchStatements(
  store: Store,
  text: string,
  options: SearchOptions = {},
): Promise<readonly StatementRef[]> {
  const { sources, sourceOf, documents } = await findStatements(store, text, options);
  return Array.from(sourceOf, (source) => sources[source]).flatMap((source, n) =>
    source ? [{ packId: source.packId, id: idAt(source.index.ids, documents[n] ?? 0) }] : [],
  );
}

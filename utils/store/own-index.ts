import type { IndexEntry } from '../matching/collect-documents';
import { compactIndexes } from '../matching/compact-indexes';
import { documentOf } from '../matching/id-table';
import { indexEntry } from '../matching/index-entry';
import { joinSegments } from '../matching/join-segments';
import { buildPackIndex, hideDocuments, openPackIndex, type PackIndex } from '../matching/pack-index';
import type { Speaker } from '../model/speaker';
import { eachLive } from './each-live';
import { keepOwnIndex, OWN_INDEX } from './keep-own-index';
import { type OwnChanges, ownChanges, ownRevision } from './own-changes';
import type { Store } from './store';
import { tryOpenIndex } from './try-open-index';

/**
 * From so many changed statements on, the kept index is written anew with them. Reading and indexing that many takes
 * about a tenth of a second, every time anything is saved; writing 100,000 anew takes some seconds, once in so many.
 */
const MOST_CHANGED = 500;
/** After so many steps the rows are read anew: an import writes a step a row. */
const MOST_STEPS = 20_000;

/** An index as it is kept in the store, and the last change it knows. */
type Base = { readonly revision: number; readonly index: PackIndex };

/** One opened base for matching and searching both; found again in the store when the worker wakes. */
const bases = new WeakMap<Store, Base>();

/**
 * What the user's own statements are found in, as of `revision` or later: the index that is kept in the store, without
 * what was changed since, and a segment with the changes; none when there are no statements. A kept index that does not
 * open, or is too old to mend, is built anew.
 *
 * @param mostChanged statements that may have changed before the kept index is written anew with them
 */
export async function openOwnIndex(
  store: Store,
  revision: number,
  mostChanged = MOST_CHANGED,
): Promise<readonly PackIndex[]> {
  if (revision === 0) return [];
  const base = await openBase(store, revision);
  const changes = base && (await ownChanges(store, base.revision, MOST_STEPS));
  if (!changes) return rebuild(store);
  if (changes.ids.length === 0) return shown(base.index);
  const old = changes.ids.flatMap((id) => documentOf(base.index.ids, id) ?? []);
  const kept = hideDocuments(base.index, old);
  const fresh = openPackIndex(await buildPackIndex(changes.entries));
  if (changes.ids.length > mostChanged) return compact(store, changes, [kept, fresh]);
  if (fresh.documentCount === 0) return shown(kept);
  return old.length === kept.documentCount ? [fresh] : joinSegments(kept, fresh);
}

async function openBase(store: Store, revision: number): Promise<Base | null> {
  const row = await store.indexBlobs.get(OWN_INDEX);
  if (!row || row.revision === null) return null;
  // An index of the future is one of a store that was emptied meanwhile.
  if (row.revision > Math.max(revision, await ownRevision(store))) return null;
  const known = bases.get(store);
  if (known?.revision === row.revision) return known;
  const index = await tryOpenIndex(row.blob);
  return index && remember(store, { revision: row.revision, index });
}

async function compact(
  store: Store,
  { revision }: OwnChanges,
  segments: readonly PackIndex[],
): Promise<readonly PackIndex[]> {
  return keep(store, revision, await compactIndexes(segments));
}

async function rebuild(store: Store): Promise<readonly PackIndex[]> {
  const { own, db } = store;
  const entries: IndexEntry[] = [];
  // In one transaction, so that the rows are those of the revision.
  const revision = await db.transaction('r', ['statements', 'speakers', 'revisions'], async () => {
    const speakers = new Map<string, Speaker>();
    await eachLive(own.speakers, (value) => void speakers.set(value.id, value));
    await eachLive(own.statements, (statement) => {
      const speaker = (statement.speakerId !== null && speakers.get(statement.speakerId)) || null;
      entries.push(indexEntry({ statement, speaker }));
    });
    return ownRevision(store);
  });
  return entries.length === 0 ? [] : keep(store, revision, await buildPackIndex(entries));
}

async function keep(store: Store, revision: number, bytes: Uint8Array): Promise<readonly PackIndex[]> {
  const isKept = await keepOwnIndex(store, revision, bytes);
  const index = openPackIndex(bytes);
  if (isKept) remember(store, { revision, index });
  return shown(index);
}

function remember(store: Store, base: Base): Base {
  bases.set(store, base);
  return base;
}

/** Nothing, where there is nothing to find. */
function shown(index: PackIndex): readonly PackIndex[] {
  const hidden = index.hidden?.reduce((sum, one) => sum + one, 0) ?? 0;
  return hidden < index.documentCount ? [index] : [];
}

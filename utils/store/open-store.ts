import Dexie from 'dexie';
import { removeLeftovers } from './leftovers';
import { type Locks, processLocks, webLocks } from './locks';
import { declareVersions } from './schema';
import type { Store } from './store';

export type { Store } from './store';

export type StoreOptions = {
  /** The database engine; the global one when not given. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly locks?: Locks;
  /** Another tab holds an older version open: the user should close it. */
  readonly onBlocked?: () => void;
  /** A sweep after opening failed; the next opening tries again. */
  readonly onSweepError?: (error: unknown) => void;
};

const STORE_NAME = 'on-record';

/** The contexts of one process share these, as those of a browser share its LockManager. */
const sharedLocks = processLocks();

/** The connection of this page or worker to the user's own store. */
let shared: Store | null = null;

/**
 * Opens the store, lazily: the first query opens the database, and what a killed installation left behind is
 * swept then. When another context upgrades or deletes the database, this one lets go and reopens at its next use.
 *
 * @param name absent for the user's own store, to which a page or worker has one connection however often it asks
 */
export function openStore(name?: string, options: StoreOptions = {}): Store {
  if (name !== undefined) return connect(name, options);
  shared ??= connect(STORE_NAME, options);
  return shared;
}

function connect(name: string, options: StoreOptions): Store {
  const { indexedDB, IDBKeyRange, onBlocked, onSweepError } = options;
  const db = new Dexie(name, { ...(indexedDB && { indexedDB }), ...(IDBKeyRange && { IDBKeyRange }) });
  declareVersions(db);
  const manager = globalThis.navigator?.locks;
  const store: Store = {
    db,
    locks: options.locks ?? (manager ? webLocks(manager) : sharedLocks),
    own: {
      statements: db.table('statements'),
      speakers: db.table('speakers'),
      evidence: db.table('evidence'),
      assessments: db.table('assessments'),
      annotations: db.table('annotations'),
    },
    revisions: db.table('revisions'),
    feedback: db.table('feedback'),
    anchorings: db.table('anchorings'),
    drafts: db.table('drafts'),
    meta: db.table('meta'),
    packs: db.table('packs'),
    shards: db.table('shards'),
    recordLocators: db.table('recordLocators'),
    packSpeakers: db.table('packSpeakers'),
    packFacets: db.table('packFacets'),
    indexBlobs: db.table('indexBlobs'),
    installs: db.table('installs'),
    packSources: db.table('packSources'),
    subscriptions: db.table('subscriptions'),
    signingKeys: db.table('signingKeys'),
  };
  db.on('blocked', () => onBlocked?.());
  // Not awaited: the first query need not wait for it, and a lock held elsewhere must not hold up the opening.
  db.on('ready', () => void removeLeftovers(store).catch((error: unknown) => onSweepError?.(error)), true);
  return store;
}

/** Lets go of the database for good; a later use of this store is an error. */
export function closeStore(store: Store): void {
  if (store === shared) shared = null;
  store.db.close();
}

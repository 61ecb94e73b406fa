import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Locks, processLocks } from '~/utils/store/locks';
import { openStore } from '~/utils/store/open-store';
import type { Store } from '~/utils/store/store';

/** A database engine of its own for each test. */
export function newEngine(): IDBFactory {
  return new IDBFactory();
}

/** Locks go with the engine, as in a browser: what a test leaves locked is no other's concern. */
const locksOf = new WeakMap<IDBFactory, Locks>();

/** A store in a database engine; a second one over the same engine is another tab. */
export function openTestStore(engine: IDBFactory = newEngine()): Store {
  const locks = locksOf.get(engine) ?? processLocks();
  locksOf.set(engine, locks);
  return openStore('test', { indexedDB: engine, IDBKeyRange, locks });
}

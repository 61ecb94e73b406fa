import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore } from '~/utils/store/open-store';
import type { Store } from '~/utils/store/store';

/** A database engine of its own for each test. */
export function newEngine(): IDBFactory {
  return new IDBFactory();
}

/** A store in a database engine; a second one over the same engine is another tab. */
export function openTestStore(engine: IDBFactory = newEngine()): Store {
  return openStore('test', { indexedDB: engine, IDBKeyRange });
}

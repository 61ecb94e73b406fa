import type { Table } from 'dexie';
import { type OwnTables, ownTables } from './own-tables';
import { OWN_TABLES, type RevisionBundle } from './rows';
import type { Store } from './store';

/** The own tables with their history, as one transaction sees them. */
export type BoundTables = { readonly own: OwnTables; readonly revisions: Table<RevisionBundle, number> };

/**
 * Runs `work` in one transaction over all own rows. Its tables are bound to the transaction: Dexie's tracking of native
 * async functions loses its way when they call each other several deep, and would then write outside it.
 */
export function inBoundTransaction<T>(
  store: Store,
  mode: 'r' | 'rw',
  work: (tables: BoundTables) => Promise<T>,
): Promise<T> {
  return store.db.transaction(mode, [...OWN_TABLES, 'revisions'], (transaction) =>
    work({ own: ownTables((name) => transaction.table(name)), revisions: transaction.table('revisions') }),
  );
}

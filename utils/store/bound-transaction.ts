import type { Table, Transaction } from 'dexie';
import type { OwnTable, OwnValues, Revision, Row } from './rows';
import type { OwnTables, Store } from './store';

/** The own tables with their history, as one transaction sees them. */
export type BoundTables = { readonly own: OwnTables; readonly revisions: Table<Revision, number> };

/**
 * Runs `work` in one transaction over all own rows. Its tables are bound to the transaction: Dexie's tracking of native
 * async functions loses its way when they call each other several deep, and would then write outside it.
 */
export function inBoundTransaction<T>(
  store: Store,
  mode: 'r' | 'rw',
  work: (tables: BoundTables) => Promise<T>,
): Promise<T> {
  const tables = [...Object.values(store.own), store.revisions];
  return store.db.transaction(mode, tables, (transaction) => work(bind(transaction)));
}

function bind(transaction: Transaction): BoundTables {
  const own = <K extends OwnTable>(name: K) => transaction.table<Row<OwnValues[K]>, string>(name);
  return {
    own: {
      statements: own('statements'),
      speakers: own('speakers'),
      evidence: own('evidence'),
      assessments: own('assessments'),
      annotations: own('annotations'),
    },
    revisions: transaction.table('revisions'),
  };
}

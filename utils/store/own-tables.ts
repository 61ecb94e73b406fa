import type { Table } from 'dexie';
import { type OwnRows, ownRows } from './own-rows';
import type { OwnTable, OwnValues, RowBundle } from './rows';

/** The tables of the user's own rows. */
export type OwnTables = { readonly [K in OwnTable]: OwnRows<OwnValues[K]> };

/** The own tables as the database sees them, or one transaction. @param tableOf gives a table of either by name */
export function ownTables(tableOf: <T>(name: OwnTable) => Table<T, number>): OwnTables {
  const own = <K extends OwnTable>(name: K): OwnRows<OwnValues[K]> =>
    ownRows(tableOf<RowBundle<OwnValues[K]>>(name));
  return {
    statements: own('statements'),
    speakers: own('speakers'),
    evidence: own('evidence'),
    assessments: own('assessments'),
    annotations: own('annotations'),
  };
}

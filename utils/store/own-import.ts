import { OWN_TABLES, type OwnTable, type OwnValues, type RevisionAction, type Row } from './rows';

/** What a file brings for the user's own rows, by table and in file order. */
export type OwnRecords = { readonly [K in OwnTable]: readonly OwnValues[K][] };

/** How many rows they are, in all tables. */
export function countRecords(records: OwnRecords): number {
  return OWN_TABLES.reduce((sum, table) => sum + records[table].length, 0);
}

/** A row that is left out. */
export type RejectedRow = {
  readonly table: OwnTable;
  /** Its place in `OwnRecords[table]`, from 1. */
  readonly row: number;
  /** The field at fault, as "evidence/0/evidenceId"; "" for the row itself. */
  readonly field: string;
  readonly reason: string;
};

/** Rows by table. */
export type RowCounts = { readonly [K in OwnTable]: number };

/** What an import does, or would do now. Every row of the file is counted once. */
export type OwnImportReport = {
  readonly created: RowCounts;
  /** Rows that are in the store with other words, or in its trash; see `OwnImportOptions.changed`. */
  readonly changed: RowCounts;
  /** Rows that are in the store, under their id or another. */
  readonly duplicates: RowCounts;
  /** In order of table (speakers, evidence, statements, assessments, annotations) and row; one reason each. */
  readonly rejected: readonly RejectedRow[];
};

/** One row to be written. */
export type PlannedWrite<K extends OwnTable> = {
  readonly row: Row<OwnValues[K]>;
  readonly action: Extract<RevisionAction, 'create' | 'update' | 'restore'>;
};

/** What becomes of the rows of one table. */
export type PlannedTable<K extends OwnTable> = {
  readonly writes: readonly PlannedWrite<K>[];
  readonly created: number;
  readonly changed: number;
  readonly duplicates: number;
  readonly rejected: readonly RejectedRow[];
  /** The id under which a row is live after the import; null when it is nowhere. */
  readonly resolve: (id: string) => string | null;
};

/** What becomes of a file. */
export type OwnImportPlan = { readonly [K in OwnTable]: PlannedTable<K> };

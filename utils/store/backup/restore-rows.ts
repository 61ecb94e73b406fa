import type { Edit } from '../edit';
import { linksOf, linkTo } from '../links';
import { bundlesOf } from '../revision-bundles';
import { knownRevisions } from '../revisions';
import type { OwnTable, OwnValues } from '../rows';
import { type BackedUp, type BackupBatch, type BackupPart, type BackupParts, bareRow } from './backup-parts';
import type { BackupTables } from './backup-tables';
import { planTable, type RestoreCounts } from './restore-plan';

/** What some rows of a backup do, and the doing of it. */
export type PreparedRows = { readonly counts: RestoreCounts; readonly write: () => Promise<void> };

/** Parts that are written row by row. */
export type RowPart = Exclude<BackupPart, 'packs' | 'records' | 'settings'>;

export type RowBatch = Extract<BackupBatch, { readonly part: RowPart }>;

/** What is known over the batches of one restore. */
export type RowContext = {
  /** Signs the history of rows that have none in the backup. */
  readonly edit: Edit;
  /** Rows whose history the backup has brought. */
  readonly told: Set<string>;
};

/** Sets rows of a backup beside those of the store. Both halves run inside the caller's transaction, or none. */
export function prepareRows(
  tables: BackupTables,
  batch: RowBatch,
  context: RowContext,
): Promise<PreparedRows> {
  switch (batch.part) {
    case 'statements':
      return prepareOwn(tables, batch.part, batch.rows, context);
    case 'speakers':
      return prepareOwn(tables, batch.part, batch.rows, context);
    case 'evidence':
      return prepareOwn(tables, batch.part, batch.rows, context);
    case 'assessments':
      return prepareOwn(tables, batch.part, batch.rows, context);
    case 'annotations':
      return prepareOwn(tables, batch.part, batch.rows, context);
    case 'revisions':
      return prepareRevisions(tables, batch.rows, context);
    case 'feedback':
      return prepareFeedback(tables, batch.rows);
    case 'drafts':
      return prepareDrafts(tables, batch.rows);
    case 'anchorings':
      return prepareAnchorings(tables, batch.rows);
    case 'subscriptions':
      return prepareSubscriptions(tables, batch.rows);
  }
}

async function prepareOwn<K extends OwnTable>(
  { own, revisions }: BackupTables,
  table: K,
  rows: readonly BackedUp<OwnValues[K]>[],
  { edit, told }: RowContext,
): Promise<PreparedRows> {
  const present = await own[table].bulkGet(rows.map(({ value }) => value.id));
  const there = new Set(present.flatMap((row) => row?.value.id ?? []));
  const { counts, write } = planTable(
    rows,
    present.map((row) => row && bareRow(row)),
    ({ modifiedAt }) => modifiedAt,
    ({ deletedAt }) => deletedAt !== null,
  );
  return {
    counts,
    async write() {
      const linked = write.map((row) => ({ ...row, links: linksOf(table, row.value) }));
      await own[table].add(linked.filter(({ value }) => !there.has(value.id)));
      await own[table].bulkPut(linked.filter(({ value }) => there.has(value.id)));
      const untold = write.filter(({ value }) => !told.has(value.id));
      await revisions.bulkAdd(
        bundlesOf(
          untold.map(({ value }) => ({
            id: crypto.randomUUID(),
            table,
            rowId: value.id,
            action: 'restore',
            ...edit,
            value,
          })),
        ),
      );
    },
  };
}

/** A revision that is there stays as it is, whatever the backup says. */
async function prepareRevisions(
  { revisions }: BackupTables,
  rows: readonly BackupParts['revisions'][],
  { told }: RowContext,
): Promise<PreparedRows> {
  const known = await knownRevisions(revisions, rows);
  const write = rows.filter(({ id }) => !known.has(id));
  return {
    counts: { added: write.length, replaced: 0, removed: 0, kept: 0, same: rows.length - write.length },
    async write() {
      await revisions.bulkAdd(bundlesOf(write));
      for (const { rowId } of write) told.add(rowId);
    },
  };
}

/** One answer for each match: ids tell nothing here. */
async function prepareFeedback(
  { feedback }: BackupTables,
  rows: readonly BackupParts['feedback'][],
): Promise<PreparedRows> {
  const present = await Promise.all(
    rows.map(({ value }) =>
      feedback.get({ 'value.context': value.context, ref: linkTo.statement(value.statement) }),
    ),
  );
  const ids = new Map(rows.map((row, i) => [row, present[i]?.id ?? row.id]));
  const { counts, write } = planTable(
    rows,
    present.map((row, i) => row && { id: rows[i]?.id ?? row.id, value: row.value }),
    ({ value }) => value.at,
  );
  return {
    counts,
    async write() {
      await feedback.bulkPut(
        write.map((row) => ({
          id: ids.get(row) ?? row.id,
          ref: linkTo.statement(row.value.statement),
          value: row.value,
        })),
      );
    },
  };
}

async function prepareDrafts(
  { drafts }: BackupTables,
  rows: readonly BackupParts['drafts'][],
): Promise<PreparedRows> {
  const present = await drafts.bulkGet(rows.map(({ id }) => id));
  const { counts, write } = planTable(rows, present, ({ savedAt }) => savedAt);
  return { counts, write: async () => void (await drafts.bulkPut(write)) };
}

async function prepareAnchorings(
  { anchorings }: BackupTables,
  rows: readonly BackupParts['anchorings'][],
): Promise<PreparedRows> {
  const present = await anchorings.bulkGet(rows.map(({ annotationId }) => annotationId));
  const { counts, write } = planTable(rows, present, ({ at }) => at);
  return { counts, write: async () => void (await anchorings.bulkPut(write)) };
}

/** A subscription that is here stays as the user has it. */
async function prepareSubscriptions(
  { subscriptions }: BackupTables,
  rows: readonly BackupParts['subscriptions'][],
): Promise<PreparedRows> {
  const present = (await subscriptions.bulkGet(rows.map(({ url }) => url))).map((row) => {
    if (!row) return undefined;
    const { pending: _pending, ...rest } = row;
    return rest;
  });
  const { counts, write } = planTable(rows, present, () => null);
  return {
    counts,
    write: async () => void (await subscriptions.bulkPut(write.map((row) => ({ ...row, pending: null })))),
  };
}

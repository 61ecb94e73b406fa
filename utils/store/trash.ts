import { isUnseen } from './assessment-states';
import type { Edit } from './edit';
import { linkTo } from './links';
import { OWN_TABLES, type OwnTable, type OwnValues } from './rows';
import { refuse, type SaveResult } from './save-own';
import type { Store } from './store';
import { inOwnTransaction, rowOf, writeRow } from './write-row';

/** One thing in the trash. */
export type Trashed<K extends OwnTable = OwnTable> = {
  readonly table: K;
  readonly value: OwnValues[K];
  /** ISO time. */
  readonly deletedAt: string;
};

/**
 * Puts a row into the trash, from where it can be restored. Fails with `not-found`, `in-use` (a speaker with
 * statements, evidence that is cited) or `on-record` (an assessment that readers have seen: withdraw it).
 */
export function moveToTrash<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
  edit: Edit,
): Promise<SaveResult<OwnValues[K]>> {
  return inOwnTransaction(store, async () => {
    const row = await rowOf(store, table, id);
    if (!row || row.deletedAt !== null) return refuse('not-found', `There is no ${id} in ${table}.`);
    if (await isInUse(store, table, id)) return refuse('in-use', `Other rows need ${id}.`);
    if (await isOnRecord(store, table, id))
      return refuse('on-record', `Readers have seen ${id}: withdraw it.`);
    await writeRow(store, table, row.value, 'remove', edit);
    return { ok: true, value: row.value };
  });
}

/** Takes a row out of the trash. Fails with `not-found`. */
export function restoreFromTrash<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
  edit: Edit,
): Promise<SaveResult<OwnValues[K]>> {
  return inOwnTransaction(store, async () => {
    const row = await rowOf(store, table, id);
    if (!row || row.deletedAt === null) return refuse('not-found', `There is no ${id} in the trash.`);
    await writeRow(store, table, row.value, 'restore', edit);
    return { ok: true, value: row.value };
  });
}

/** What is in the trash, last deleted first. */
export async function listTrash(store: Store): Promise<Trashed[]> {
  const lists = await Promise.all(OWN_TABLES.map((table) => trashedIn(store, table)));
  return lists.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -Number(a.deletedAt > b.deletedAt)));
}

async function trashedIn<K extends OwnTable>(store: Store, table: K): Promise<Trashed<K>[]> {
  const rows = await store.own[table].trashed();
  return rows.flatMap(({ value, deletedAt }) => (deletedAt === null ? [] : [{ table, value, deletedAt }]));
}

async function isInUse(store: Store, table: OwnTable, id: string): Promise<boolean> {
  if (table === 'speakers') return isLinked(store, 'statements', linkTo.speaker(id));
  if (table === 'evidence') return isLinked(store, 'assessments', linkTo.evidence(id));
  return false;
}

async function isLinked(store: Store, from: OwnTable, link: string): Promise<boolean> {
  const rows = await store.own[from].linked([link]);
  return rows.some(({ deletedAt }) => deletedAt === null);
}

async function isOnRecord(store: Store, table: OwnTable, id: string): Promise<boolean> {
  if (table !== 'assessments') return false;
  const row = await store.own.assessments.get(id);
  return row !== undefined && !isUnseen(row.value.state);
}

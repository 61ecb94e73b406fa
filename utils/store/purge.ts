import type { Edit } from './edit';
import { linkTo } from './links';
import type { OwnTable } from './rows';
import { refuse, type SaveResult } from './save-own';
import type { Store } from './store';
import { addRevision, inOwnTransaction, rowOf, writeRow } from './write-row';

/**
 * Forgets a row in the trash for good, with its history but for the fact. A statement takes its assessments with it,
 * and notes about it become free notes. Fails with `not-found`: what is not in the trash is not purged.
 */
export function purge(store: Store, table: OwnTable, id: string, edit: Edit): Promise<SaveResult<null>> {
  return inOwnTransaction(store, async () => {
    const row = await rowOf(store, table, id);
    if (!row || row.deletedAt === null) return refuse('not-found', `There is no ${id} in the trash.`);
    if (table === 'statements') await forgetStatement(store, id, edit);
    await forget(store, table, id, edit);
    return { ok: true, value: null };
  });
}

async function forgetStatement(store: Store, id: string, edit: Edit): Promise<void> {
  const link = linkTo.statement({ packId: null, id });
  const assessments = await store.own.assessments.where('links').equals(link).primaryKeys();
  for (const assessment of assessments) await forget(store, 'assessments', assessment, edit);
  for (const { value, deletedAt } of await store.own.annotations.where('links').equals(link).toArray()) {
    const free = { ...value, statement: null, modifiedAt: edit.at };
    await writeRow(store, 'annotations', free, deletedAt === null ? 'update' : 'remove', edit);
  }
}

async function forget(store: Store, table: OwnTable, id: string, edit: Edit): Promise<void> {
  const { revisions } = store;
  await store.own[table].delete(id);
  await revisions
    .where('[table+rowId+seq]')
    .between([table, id, 0], [table, id, Number.POSITIVE_INFINITY])
    .delete();
  await addRevision(store, table, id, 'purge', null, edit);
}

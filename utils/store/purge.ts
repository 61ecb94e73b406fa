import type { Edit } from './edit';
import { linkTo } from './links';
import { forgetRevisions } from './revisions';
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
  for (const { value } of await store.own.assessments.linked([link]))
    await forget(store, 'assessments', value.id, edit);
  for (const { value, deletedAt } of await store.own.annotations.linked([link])) {
    const free = { ...value, statement: null, modifiedAt: edit.at };
    await writeRow(store, 'annotations', free, deletedAt === null ? 'update' : 'remove', edit);
  }
}

async function forget(store: Store, table: OwnTable, id: string, edit: Edit): Promise<void> {
  await store.own[table].delete(id);
  await forgetRevisions(store, table, id);
  await addRevision(store, table, id, 'purge', null, edit);
}

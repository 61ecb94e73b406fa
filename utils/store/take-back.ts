import type { Edit } from './edit';
import { revisionsOf } from './revisions';
import { OWN_TABLES, type OwnTable, type Revision, type RevisionBundle } from './rows';
import type { Store } from './store';
import { inOwnTransaction, writeRow } from './write-row';

/**
 * Takes a save back: every row it wrote gets the value it had before, and what it made goes to the trash. History keeps
 * both. A row that was changed since stays as it is.
 *
 * @param done the edit that signed the save
 * @returns how many rows were taken back
 */
export function takeBack(store: Store, done: Edit, edit: Edit): Promise<number> {
  return inOwnTransaction(store, async () => {
    const bundles = (await store.revisions.where('at').equals(done.at).toArray()).filter((one) =>
      isBy(one, done),
    );
    let count = 0;
    for (const table of OWN_TABLES)
      for (const id of rowsIn(bundles, table))
        if (await takeBackRow(store, table, id, done, edit)) count += 1;
    return count;
  });
}

function rowsIn(bundles: readonly RevisionBundle[], table: OwnTable): ReadonlySet<string> {
  return new Set(bundles.flatMap((bundle) => (bundle.table === table ? bundle.rowIds : [])));
}

async function takeBackRow<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
  done: Edit,
  edit: Edit,
): Promise<boolean> {
  const history = await revisionsOf(store, table, id);
  const steps = history.filter((step) => isBy(step, done));
  const first = steps[0];
  const last = history.at(-1);
  if (!first || !last || !isBy(last, done) || last.value === null) return false;
  const before = history[history.indexOf(first) - 1];
  if (before?.value)
    await writeRow(store, table, before.value, before.action === 'remove' ? 'remove' : 'update', edit);
  else await writeRow(store, table, last.value, 'remove', edit);
  return true;
}

function isBy({ at, author, reason }: Pick<Revision, keyof Edit>, done: Edit): boolean {
  return at === done.at && author === done.author && reason === done.reason;
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeBackup } from '~/utils/store/backup/take-backup';
import { sinceBackup } from '~/utils/store/backup-due';
import { editBy } from '~/utils/store/edit';
import { importOwn } from '~/utils/store/import-own';
import { listOwn } from '~/utils/store/list-own';
import { ownChanges } from '~/utils/store/own-changes';
import type { OwnRecords } from '~/utils/store/own-import';
import { updateStatement } from '~/utils/store/own-statements';
import { purge } from '~/utils/store/purge';
import { revisionsOf } from '~/utils/store/revisions';
import { OWN_TABLES, type OwnTable, type OwnValues } from '~/utils/store/rows';
import { storageHealth } from '~/utils/store/storage-health';
import type { Store } from '~/utils/store/store';
import { takeBack } from '~/utils/store/take-back';
import { listTrash, moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { inOwnTransaction, writeRow } from '~/utils/store/write-row';
import { readLines } from './backup/read-lines';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';
import { noteExample, ROSA } from './own-store';

/** A file of more rows than two bundles of either kind hold. */
const FILE = fileOf(150);
const IMPORT = editBy('Rosa Lindqvist', 'Imported from a.csv', new Date('2026-02-01T10:00:00Z'));

function fileOf(count: number): OwnRecords {
  const { manifest: _manifest, ...rows } = packExample(count);
  const note = { id: 'note', ...noteExample(), createdAt: ROSA.at, modifiedAt: ROSA.at };
  return { ...rows, annotations: [note] };
}

/** The same rows, each saved by itself. */
async function saveOneByOne(store: Store, records: OwnRecords): Promise<void> {
  const save = async <K extends OwnTable>(table: K): Promise<void> => {
    const values: readonly OwnValues[K][] = records[table];
    const rows = [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const value of rows)
      await inOwnTransaction(store, () => writeRow(store, table, value, 'create', IMPORT));
  };
  for (const table of ['speakers', 'evidence', 'statements', 'assessments', 'annotations'] as const)
    await save(table);
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom('edit', 'trash', 'restore', 'purge', 'take back', 'import'),
    // Few, so that a row is met again.
    nth: fc.nat(5),
    isOfLastEdit: fc.boolean(),
  }),
  { maxLength: 12 },
);

async function work(
  store: Store,
  todo: typeof steps extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  let last = IMPORT;
  for (const [i, { act, nth, isOfLastEdit }] of todo.entries()) {
    const edit = editBy('Pavel Sorel', `step ${i}`, new Date(Date.UTC(2026, 2, i + 1)));
    const statement = FILE.statements[nth * 29];
    if (!statement) throw new Error('There is no such statement.');
    const { id } = statement;
    if (act === 'edit') await updateStatement(store, id, { ...statement, text: `Said on day ${i}.` }, edit);
    else if (act === 'trash') await moveToTrash(store, 'statements', id, edit);
    else if (act === 'restore') await restoreFromTrash(store, 'statements', id, edit);
    else if (act === 'purge') {
      await moveToTrash(store, 'statements', id, edit);
      await purge(store, 'statements', id, edit);
    } else if (act === 'take back') await takeBack(store, isOfLastEdit ? last : IMPORT, edit);
    else await importOwn(store, FILE, { edit });
    last = edit;
  }
}

/** All that anybody can ask of own rows and their history, without the random ids of steps. */
async function everything(store: Store) {
  const bare = ({ id: _id, ...step }: { readonly id: string }) => step;
  const historyOf = async (table: OwnTable) =>
    Promise.all(FILE[table].map(async ({ id }) => (await revisionsOf(store, table, id)).map(bare)));
  const changes = await ownChanges(store, 0, 100_000);
  const lines = await readLines((await takeBackup(store, [], { now: new Date(IMPORT.at) })).file);
  return {
    histories: await Promise.all(OWN_TABLES.map(historyOf)),
    rows: await Promise.all(OWN_TABLES.map((table) => listOwn(store, table))),
    trash: await listTrash(store),
    changed: [changes?.ids, changes?.entries],
    backup: lines.map((line) => JSON.stringify(line).replace(/"id":"[0-9a-f-]{36}",/, '')),
    unsaved: await sinceBackup(store),
    sizes: (await storageHealth(store, null)).tables.map(({ table, rows }) => `${table} ${rows}`).sort(),
  };
}

it('reads the same as if every row had been saved by itself, whatever is done to it later', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const [together, single] = [openTestStore(), openTestStore()];
      await importOwn(together, FILE, { edit: IMPORT });
      await saveOneByOne(single, FILE);
      await work(together, todo);
      await work(single, todo);
      expect(await everything(together)).toEqual(await everything(single));
    }),
    { numRuns: 12 },
  );
}, 120_000);

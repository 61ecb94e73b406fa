import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { restoreBackup } from '~/utils/store/backup/restore-backup';
import { takeBackup } from '~/utils/store/backup/take-backup';
import { listFeedback } from '~/utils/store/feedback';
import { listPacks } from '~/utils/store/list-packs';
import { openMatchSources } from '~/utils/store/match-sources';
import { readRecords } from '~/utils/store/read-records';
import { OWN_TABLES } from '~/utils/store/rows';
import type { Store } from '~/utils/store/store';
import { allRows } from './all-rows';
import { readLines } from './backup/read-lines';
import { dumpStore } from './dump-store';
import { type FrozenExample, freeze, writeFrozen } from './frozen-example';
import { newEngine, openTestStore } from './open-test-store';
import { PAVEL } from './own-store';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/schema');

const examples = readdirSync(FOLDER)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name): FrozenExample => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

/** The schema of an open store as its declaration would be written. */
function storesOf({ db }: Store): Record<string, string> {
  return Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  );
}

/** The values of a table in a frozen example, out of their bundles; null where a step or a row has none. */
function valuesOf(rows: readonly unknown[] | undefined): unknown[] {
  return (rows ?? []).flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [null];
    if ('values' in row && Array.isArray(row.values)) return row.values;
    if ('rows' in row && Array.isArray(row.rows)) return valuesOf(row.rows);
    return ['value' in row ? row.value : null];
  });
}

it('has a frozen example of the newest version', async () => {
  const store = openTestStore();
  await store.db.open();
  const newest = examples.find(({ version }) => version === store.db.verno);
  expect(newest?.stores, `add tests/fixtures/schema/v${store.db.verno}.json`).toEqual(storesOf(store));
  expect(Object.keys(newest?.rows ?? {}).sort()).toEqual(store.db.tables.map(({ name }) => name).sort());
});

describe.each(examples)('a database of version $version', (example) => {
  async function migrated(): Promise<Store> {
    const engine = newEngine();
    await writeFrozen(engine, 'test', example);
    const store = openTestStore(engine);
    await store.db.open();
    return store;
  }

  it('holds rows in every table that a user can fill', () => {
    const filled = Object.entries(example.rows).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([table]) => table)).toEqual(
      expect.arrayContaining(['statements', 'revisions', 'shards']),
    );
  });

  it('keeps every row the user wrote', async () => {
    const lines = await readLines((await takeBackup(await migrated())).file);
    const rowsOf = (name: string) => lines.flatMap(([part, row]) => (part === name ? [row] : []));
    for (const table of OWN_TABLES) expect(valuesOf(rowsOf(table))).toEqual(valuesOf(example.rows[table]));
    expect(valuesOf(rowsOf('revisions'))).toEqual(valuesOf(example.rows.revisions));
    expect(rowsOf('drafts')).toEqual(example.rows.drafts);
  });

  it('keeps its packs, feedback and indexes, all of which still open', async () => {
    const store = await migrated();
    expect(await listPacks(store)).toMatchObject([{ id: 'brenholm', counts: { statements: 40 } }]);
    const refs = [{ packId: 'brenholm', id: 's-0-0' }, ...(await ownRefs(store))];
    const records = await readRecords(store, refs);
    expect(records.map((record) => record?.assessments.length)).toEqual([1, 1]);
    expect((await openMatchSources(store)).map(({ packId }) => packId)).toEqual(['brenholm', null]);
    expect(await listFeedback(store)).toEqual(valuesOf(example.rows.feedback));
    expect(await store.meta.get('last-backup')).toEqual({
      key: 'last-backup',
      value: '2026-01-05T10:00:00.000Z',
    });
  });

  it('can be backed up and restored as it is now', async () => {
    const store = await migrated();
    const { file, problems } = await takeBackup(store);
    expect(problems).toEqual([]);
    const before = await dumpStore(store);
    const outcome = await restoreBackup(store, file, { edit: PAVEL, buildIndex: buildPackIndex });
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ ok: true });
    expect(await dumpStore(store)).toEqual(before);
  });
});

it('the newest example is read byte for byte as it was written', async () => {
  const newest = examples.reduce((a, b) => (a.version > b.version ? a : b));
  const engine = newEngine();
  await writeFrozen(engine, 'test', newest);
  const { db } = openTestStore(engine);
  for (const table of db.tables) expect(await freeze(await table.toArray())).toEqual(newest.rows[table.name]);
});

async function ownRefs(store: Store) {
  const rows = await allRows(store, 'statements');
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ value: { id } }) => ({ packId: null, id }));
}

import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { createAnnotation } from '~/utils/store/annotations';
import { editBy } from '~/utils/store/edit';
import { installPack } from '~/utils/store/install-pack';
import { updateStatement } from '~/utils/store/own-statements';
import { readBackup } from '~/utils/store/read-backup';
import { missingPacks, previewRestore, restoreBackup } from '~/utils/store/restore-backup';
import { revisionsOf } from '~/utils/store/revisions';
import type { Store } from '~/utils/store/store';
import { takeBackup } from '~/utils/store/take-backup';
import { moveToTrash } from '~/utils/store/trash';
import { samplePack } from '../interchange/sample-pack';
import { dumpStore } from './dump-store';
import { openTestStore } from './open-test-store';
import { fillOwn, noteExample, PAVEL, ROSA, saved, withoutId } from './own-store';

const NONE = { added: 0, replaced: 0, kept: 0, same: 0 };

/** A backup as it comes back from its file. */
async function throughFile(store: Store) {
  const read = readBackup(JSON.parse(JSON.stringify(await takeBackup(store, new Date(PAVEL.at)))));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.backup;
}

describe('a backup', () => {
  it('restored into an empty store gives the same store', async () => {
    const store = openTestStore();
    const { annotation } = await fillOwn(store);
    await saved(moveToTrash(store, 'annotations', annotation.id, PAVEL));
    const empty = openTestStore();
    const report = await restoreBackup(empty, await throughFile(store), PAVEL);
    expect(await dumpStore(empty)).toEqual(await dumpStore(store));
    expect(report).toMatchObject({
      statements: { ...NONE, added: 1 },
      drafts: { added: 1 },
      revisions: { added: 7 },
    });
  });

  it('restored into its own store changes nothing', async () => {
    const store = openTestStore();
    await fillOwn(store);
    const before = await dumpStore(store);
    const report = await restoreBackup(store, await throughFile(store), PAVEL);
    expect(await dumpStore(store)).toEqual(before);
    expect(Object.values(report).every(({ added, replaced, kept }) => added + replaced + kept === 0)).toBe(
      true,
    );
  });

  it('is previewed without a change, and the preview comes true', async () => {
    const store = openTestStore();
    await fillOwn(store);
    const other = openTestStore();
    await fillOwn(other);
    const backup = await throughFile(store);
    const before = await dumpStore(other);
    const preview = await previewRestore(other, backup);
    expect(await dumpStore(other)).toEqual(before);
    expect(await restoreBackup(other, backup, PAVEL)).toEqual(preview);
    expect(await other.own.statements.count()).toBe(2);
  });

  it('lets the last change win, either way, and joins the histories', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const early = await throughFile(store);
    await saved(updateStatement(store, statement.id, { ...withoutId(statement), place: 'Tarvik' }, PAVEL));
    const late = await throughFile(store);
    const before = await dumpStore(store);
    expect((await restoreBackup(store, early, PAVEL)).statements).toEqual({ ...NONE, kept: 1 });
    expect(await dumpStore(store)).toEqual(before);
    const other = openTestStore();
    await restoreBackup(other, early, PAVEL);
    expect((await restoreBackup(other, late, PAVEL)).statements).toEqual({ ...NONE, replaced: 1 });
    expect(await dumpStore(other)).toEqual(before);
  });

  it('without a history gets one', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const empty = openTestStore();
    const found = editBy('Pavel Sorel', 'from a backup', new Date(PAVEL.at));
    await restoreBackup(empty, { ...(await throughFile(store)), revisions: [] }, found);
    expect(await revisionsOf(empty, 'statements', statement.id)).toMatchObject([
      { action: 'restore', reason: 'from a backup', value: statement },
    ]);
  });

  it('that is none names what is wrong and where', async () => {
    const store = openTestStore();
    await fillOwn(store);
    await saved(createAnnotation(store, noteExample({ body: 'Another.' }), ROSA));
    const file = JSON.parse(JSON.stringify(await takeBackup(store)));
    file.rows.annotations[1].value.target.url = 'javascript:alert(1)';
    file.rows.statements[0].extra = true;
    file.feedback = null;
    expect(readBackup(file)).toMatchObject({
      ok: false,
      problems: [
        { path: '/rows/statements/0/extra' },
        { path: '/rows/annotations/1/value/target/url' },
        { path: '/feedback' },
      ],
    });
    for (const none of [null, 7, [], { format: 'on-record-pack' }, { ...file, formatVersion: 2 }]) {
      expect(readBackup(none)).toMatchObject({ ok: false });
    }
  });
});

it('names the packs that were installed, and a restore says which are missing', async () => {
  const store = openTestStore();
  await fillOwn(store);
  const installed = await installPack(store, samplePack, buildPackIndex);
  if (!installed.ok) throw new Error(installed.error.message);
  const backup = await throughFile(store);
  const { id, name, release } = samplePack.manifest;
  expect(backup.packs).toEqual([{ id, name, release, from: null }]);
  expect(await missingPacks(store, backup)).toEqual([]);
  expect(await missingPacks(openTestStore(), backup)).toMatchObject([{ id }]);
  const { packs: _packs, ...earlier } = backup;
  expect(await missingPacks(openTestStore(), earlier)).toEqual([]);
  expect(readBackup({ ...backup, packs: [{ id: 7 }] })).toMatchObject({ ok: false });
});

import { describe, expect, it } from 'vitest';
import { listOwn } from '~/utils/store/list-own';
import { purge } from '~/utils/store/purge';
import { readRecords } from '~/utils/store/read-records';
import { revisionsOf } from '~/utils/store/revisions';
import { listTrash, moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { dumpStore } from './dump-store';
import { openTestStore } from './open-test-store';
import { fillOwn, PAVEL, saved } from './own-store';

describe('the trash', () => {
  it('hides a row until it is restored', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const ref = { packId: null, id: statement.id };
    await saved(moveToTrash(store, 'statements', statement.id, PAVEL));
    expect(await readRecords(store, [ref])).toEqual([null]);
    expect(await listOwn(store, 'statements')).toEqual([]);
    expect(await listTrash(store)).toEqual([{ table: 'statements', value: statement, deletedAt: PAVEL.at }]);
    await saved(restoreFromTrash(store, 'statements', statement.id, PAVEL));
    expect(await readRecords(store, [ref])).toMatchObject([
      { statement, assessments: [{ state: 'published' }] },
    ]);
    expect(await listTrash(store)).toEqual([]);
    const history = await revisionsOf(store, 'statements', statement.id);
    expect(history.map(({ action }) => action)).toEqual(['create', 'remove', 'restore']);
  });

  it('refuses what others need and what readers have seen', async () => {
    const store = openTestStore();
    const { speaker, evidence, assessment } = await fillOwn(store);
    const before = await dumpStore(store);
    expect([
      await moveToTrash(store, 'speakers', speaker.id, PAVEL),
      await moveToTrash(store, 'evidence', evidence.id, PAVEL),
      await moveToTrash(store, 'assessments', assessment.id, PAVEL),
      await moveToTrash(store, 'statements', 'none', PAVEL),
      await restoreFromTrash(store, 'statements', 'none', PAVEL),
    ]).toMatchObject(
      ['in-use', 'in-use', 'on-record', 'not-found', 'not-found'].map((code) => ({
        ok: false,
        error: { code },
      })),
    );
    expect(await dumpStore(store)).toEqual(before);
  });

  it('lets a speaker go once nothing needs them', async () => {
    const store = openTestStore();
    const { speaker, statement } = await fillOwn(store);
    await saved(moveToTrash(store, 'statements', statement.id, PAVEL));
    expect(await moveToTrash(store, 'speakers', speaker.id, PAVEL)).toMatchObject({ ok: true });
  });
});

describe('purge', () => {
  it('forgets a statement, its assessments and their words, and frees the notes', async () => {
    const store = openTestStore();
    const { statement, assessment, annotation } = await fillOwn(store);
    expect(await purge(store, 'statements', statement.id, PAVEL)).toMatchObject({
      error: { code: 'not-found' },
    });
    await saved(moveToTrash(store, 'statements', statement.id, PAVEL));
    await saved(purge(store, 'statements', statement.id, PAVEL));
    expect(await store.own.statements.count()).toBe(0);
    expect(await store.own.assessments.count()).toBe(0);
    expect(await listOwn(store, 'annotations')).toEqual([
      { ...annotation, statement: null, modifiedAt: PAVEL.at },
    ]);
    for (const [table, id] of [
      ['statements', statement.id],
      ['assessments', assessment.id],
    ] as const) {
      expect(await revisionsOf(store, table, id)).toMatchObject([
        { action: 'purge', value: null, author: PAVEL.author },
      ]);
    }
    expect(JSON.stringify(await dumpStore(store))).not.toContain(statement.text);
  });
});

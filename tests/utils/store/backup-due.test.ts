import { expect, it } from 'vitest';
import { noteBackup } from '~/utils/store/backup/take-backup';
import { isBackupDue, MANY, sinceBackup } from '~/utils/store/backup-due';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

const NOW = new Date('2026-03-20T00:00:00Z');

it('counts what was changed since the last backup', async () => {
  const store = openTestStore();
  expect(await sinceBackup(store)).toEqual({ lastBackup: null, changes: 0 });
  await fillOwn(store);
  const all = await store.revisions.count();
  expect(await sinceBackup(store)).toEqual({ lastBackup: null, changes: all });
  await noteBackup(store, { createdAt: '2026-01-01T12:00:00.000Z' });
  const later = (await store.revisions.toArray()).filter(({ at }) => at > '2026-01-01T12:00:00.000Z').length;
  expect((await sinceBackup(store)).changes).toBe(later);
  await noteBackup(store, { createdAt: '2027-01-01T00:00:00.000Z' });
  expect((await sinceBackup(store)).changes).toBe(0);
});

it.each([
  ['nothing was changed', null, 0, false],
  ['a little was changed', null, 19, false],
  ['some was changed and there is no backup', null, 20, true],
  ['some was changed and the backup is young', '2026-03-10T00:00:00Z', 199, false],
  ['some was changed and the backup is old', '2026-03-01T00:00:00Z', 20, true],
  ['much was changed since yesterday', '2026-03-19T00:00:00Z', MANY, true],
])('when %s', (_, lastBackup, changes, due) => {
  expect(isBackupDue({ lastBackup, changes }, NOW)).toBe(due);
});

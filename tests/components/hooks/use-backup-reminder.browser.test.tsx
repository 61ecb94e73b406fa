import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BackupNews, useBackupReminder } from '~/components/hooks/use-backup-reminder';
import { pageStore } from '~/components/hooks/use-catalogue';
import type { BackupReminder } from '~/utils/settings/backup-reminder';
import { noteBackup } from '~/utils/store/backup/take-backup';
import { mount } from '../../support/mount';

const DAY = 24 * 60 * 60 * 1000;
/** As many changes as are worth a word; see `isBackupDue`. */
const SOME = 20;
const ON: BackupReminder = { on: true, quietUntil: null };

// The browser's storage, which this page is not given: what one page writes, all that follow hear of.
const kept = vi.hoisted(() => ({ reminder: '', followers: new Set<() => void>() }));
function keep(reminder: BackupReminder): void {
  kept.reminder = JSON.stringify(reminder);
  for (const follow of kept.followers) follow();
}
vi.mock('~/utils/settings/backup-reminder', () => ({
  readBackupReminder: async () => JSON.parse(kept.reminder),
  writeBackupReminder: async (next: BackupReminder) => keep(next),
  watchBackupReminder: (follow: () => void) => {
    kept.followers.add(follow);
    return () => kept.followers.delete(follow);
  },
}));

let news: BackupNews;
function View() {
  news = useBackupReminder();
  return null;
}
async function show(): Promise<HTMLElement> {
  let root = document.body;
  await act(() => {
    root = mount(<View />);
  });
  return root;
}

/** Some steps in the history of the user's own rows. */
async function work(steps: number): Promise<void> {
  const step = {
    table: 'statements',
    rowIds: ['s'],
    action: 'update',
    author: 'Ada',
    reason: '',
    values: [null],
  } as const;
  const at = new Date().toISOString();
  await pageStore().revisions.bulkAdd(
    Array.from({ length: steps }, () => ({ ...step, ids: [crypto.randomUUID()], at })),
  );
}
const knows = (expected: Partial<BackupNews>) => expect.poll(() => news).toMatchObject(expected);

beforeEach(() => keep(ON));
afterEach(async () => {
  await pageStore().revisions.clear();
  await pageStore().meta.clear();
});

it('says nothing until it knows both what was changed and what the user wants', async () => {
  await work(SOME);
  mount(<View />);
  expect(news).toMatchObject({ since: null, isDue: false, isOn: null });
  await knows({ since: { lastBackup: null, changes: SOME }, isDue: true, isOn: true });
});

it('speaks up once there is enough to lose, and is silent as soon as it is saved', async () => {
  await work(SOME - 1);
  await show();
  await knows({ since: { lastBackup: null, changes: SOME - 1 }, isDue: false, isOn: true });
  await work(1);
  await knows({ isDue: true });
  const createdAt = new Date(Date.now() + 1000).toISOString();
  await noteBackup(pageStore(), { createdAt });
  await knows({ since: { lastBackup: createdAt, changes: 0 }, isDue: false });
});

it('is put off for a week', async () => {
  await work(SOME);
  await show();
  await knows({ isDue: true });
  news.putOff();
  await knows({ isDue: false, isOn: true });
  const quiet = Date.parse(JSON.parse(kept.reminder).quietUntil) - Date.now();
  expect(quiet).toBeGreaterThan(6.9 * DAY);
  expect(quiet).toBeLessThanOrEqual(7 * DAY);
});

it('speaks up again when the week is over', async () => {
  await work(SOME);
  keep({ on: true, quietUntil: new Date(Date.now() - 1000).toISOString() });
  await show();
  await knows({ isDue: true });
});

it('is turned off and on by the user, in whatever page', async () => {
  await work(SOME);
  await show();
  await knows({ isDue: true });
  news.turn(false);
  await knows({ isDue: false, isOn: false });
  expect(JSON.parse(kept.reminder)).toEqual({ on: false, quietUntil: null });
  keep(ON);
  await knows({ isDue: true, isOn: true });
});

it('asks nobody any more once its view is left', async () => {
  kept.followers.clear();
  const root = await show();
  expect(kept.followers.size).toBe(1);
  await act(() => render(null, root));
  expect(kept.followers.size).toBe(0);
});

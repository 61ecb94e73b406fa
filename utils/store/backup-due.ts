import type { Store } from './store';

export type SinceBackup = {
  /** ISO time; null when there was none. */
  readonly lastBackup: string | null;
  /** Steps in the history of own rows since; counted up to `MANY`. */
  readonly changes: number;
};

/** More changes than that are lost work whenever they were made; no use in counting on. */
export const MANY = 200;
/** A few changes are not worth a word. */
const SOME = 20;
/** How old the last backup may be when there are some changes. Days. */
const FORTNIGHT = 14;
const DAY = 24 * 60 * 60 * 1000;

/** How much was changed since the last backup. */
export async function sinceBackup(store: Store): Promise<SinceBackup> {
  const lastBackup = (await store.meta.get('last-backup'))?.value ?? null;
  let changes = 0;
  await store.revisions
    .reverse()
    .until(({ at }) => changes >= MANY || (lastBackup !== null && at <= lastBackup))
    .each(({ rowIds }) => {
      changes += rowIds.length;
    });
  return { lastBackup, changes: Math.min(changes, MANY) };
}

/** Whether it is time to say so: after some changes in a fortnight, or after many at once. */
export function isBackupDue({ lastBackup, changes }: SinceBackup, now: Date): boolean {
  if (changes >= MANY) return true;
  if (changes < SOME) return false;
  return lastBackup === null || now.getTime() - Date.parse(lastBackup) > FORTNIGHT * DAY;
}

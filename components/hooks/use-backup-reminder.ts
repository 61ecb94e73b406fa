import { useEffect, useState } from 'preact/hooks';
import {
  type BackupReminder,
  readBackupReminder,
  watchBackupReminder,
  writeBackupReminder,
} from '~/utils/settings/backup-reminder';
import { isBackupDue, type SinceBackup, sinceBackup } from '~/utils/store/backup-due';
import { useLive } from './desk/use-live';
import { pageStore } from './use-catalogue';

/** How long "not now" lasts. Milliseconds. */
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

export type BackupNews = {
  /** Null until it is known. */
  readonly since: SinceBackup | null;
  /** Say so: it is time, and the user wants to hear it. */
  readonly isDue: boolean;
  /** Whether the user wants to be reminded; null until it is known. */
  readonly isOn: boolean | null;
  readonly turn: (on: boolean) => void;
  /** Not now. */
  readonly putOff: () => void;
};

/** What was changed since the last backup, followed, and whether to speak of it. */
export function useBackupReminder(): BackupNews {
  const since = useLive<SinceBackup | null>('since backup', () => sinceBackup(pageStore()), null);
  const [reminder, setReminder] = useState<BackupReminder | null>(null);
  useEffect(() => {
    let current = true;
    const follow = () => {
      readBackupReminder().then((next) => current && setReminder(next));
    };
    follow();
    const stop = watchBackupReminder(follow);
    return () => {
      current = false;
      stop();
    };
  }, []);
  const now = new Date();
  const isQuiet = reminder?.quietUntil != null && reminder.quietUntil > now.toISOString();
  return {
    since,
    isDue: since !== null && reminder?.on === true && !isQuiet && isBackupDue(since, now),
    isOn: reminder?.on ?? null,
    turn: (on) => void writeBackupReminder({ on, quietUntil: null }),
    putOff: () =>
      void writeBackupReminder({ on: true, quietUntil: new Date(now.getTime() + A_WEEK).toISOString() }),
  };
}

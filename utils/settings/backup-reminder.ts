import { storage } from 'wxt/utils/storage';

/** Whether the user wants to be reminded of backups, and until when not. */
export type BackupReminder = {
  readonly on: boolean;
  /** ISO time; null when it was not put off. */
  readonly quietUntil: string | null;
};

const reminder = storage.defineItem<BackupReminder>('local:backupReminder', {
  fallback: { on: true, quietUntil: null },
});

export function readBackupReminder(): Promise<BackupReminder> {
  return reminder.getValue();
}

export function writeBackupReminder(next: BackupReminder): Promise<void> {
  return reminder.setValue(next);
}

/** Calls back after each change until the returned function is called. */
export function watchBackupReminder(onChange: () => void): () => void {
  return reminder.watch(onChange);
}

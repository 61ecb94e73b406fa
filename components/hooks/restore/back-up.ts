import { saveFile } from '~/components/save-file';
import { openStore } from '~/utils/store/open-store';
import { noteBackup, takeBackup } from '~/utils/store/take-backup';

/** Saves everything the user wrote as one file, notes that, and gives the file's name. */
export async function backUp(): Promise<string> {
  const store = openStore();
  const backup = await takeBackup(store);
  const name = `on-record-${backup.createdAt.slice(0, 10)}.json`;
  saveFile(document, name, 'application/json', JSON.stringify(backup));
  await noteBackup(store, backup);
  return name;
}

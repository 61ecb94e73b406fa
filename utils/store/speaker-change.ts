import type { Speaker } from '../model/speaker';
import type { Statement } from '../model/statement';
import type { Edit } from './edit';
import { getOwn } from './list-own';
import { refuse, type SaveResult } from './save-own';
import type { Store } from './store';
import { inOwnTransaction, writeRow } from './write-row';

/** A row before and after a change; null is "not there", for a new row or one that went to the trash. */
export type Replaced<T> = { readonly id: string; readonly before: T | null; readonly after: T | null };

/** All that merging or splitting changed: enough to take it back. */
export type SpeakerChange = {
  readonly speakers: readonly Replaced<Speaker>[];
  readonly statements: readonly Replaced<Statement>[];
};

/** Writes a change with its revisions. Runs inside the caller's transaction. */
export async function writeChange(store: Store, change: SpeakerChange, edit: Edit): Promise<void> {
  for (const { before, after } of change.speakers) {
    if (after) await writeRow(store, 'speakers', after, before ? 'update' : 'create', edit);
    else if (before) await writeRow(store, 'speakers', before, 'remove', edit);
  }
  for (const { after } of change.statements)
    if (after) await writeRow(store, 'statements', after, 'update', edit);
}

/**
 * Takes a merge or split back, with revisions of its own: nothing of the history is lost. Fails with `changed-since`
 * when one of its rows was changed after it.
 */
export function undoSpeakerChange(
  store: Store,
  change: SpeakerChange,
  edit: Edit,
): Promise<SaveResult<null>> {
  return inOwnTransaction(store, async () => {
    if (!(await stillStands(store, change)))
      return refuse('changed-since', 'The records were changed after this step.');
    for (const { before, after } of change.speakers) {
      if (before) await writeRow(store, 'speakers', before, after ? 'update' : 'restore', edit);
      else if (after) await writeRow(store, 'speakers', after, 'remove', edit);
    }
    for (const { before } of change.statements)
      if (before) await writeRow(store, 'statements', before, 'update', edit);
    return { ok: true, value: null };
  });
}

async function stillStands(store: Store, { speakers, statements }: SpeakerChange): Promise<boolean> {
  for (const { id, after } of speakers)
    if (JSON.stringify(await getOwn(store, 'speakers', id)) !== JSON.stringify(after)) return false;
  for (const { id, after } of statements)
    if (JSON.stringify(await getOwn(store, 'statements', id)) !== JSON.stringify(after)) return false;
  return true;
}

import type { Speaker } from '../model/speaker';
import type { Edit } from './edit';
import { getOwn } from './list-own';
import { updateSpeaker } from './own-speakers';
import { refuse, type SaveResult } from './save-own';
import type { SpeakerChange } from './speaker-change';
import type { Store } from './store';
import { inOwnTransaction } from './write-row';

/**
 * Changes what is known of one of the user's speakers. Fails with `not-found` or `invalid`.
 *
 * @returns what was changed, for `undoSpeakerChange`
 */
export function editSpeaker(
  store: Store,
  id: string,
  fields: Omit<Speaker, 'id'>,
  edit: Edit,
): Promise<SaveResult<SpeakerChange>> {
  return inOwnTransaction(store, async () => {
    const before = await getOwn(store, 'speakers', id);
    if (!before) return refuse('not-found', `There is no ${id} in speakers.`);
    const saved = await updateSpeaker(store, id, fields, edit);
    if (!saved.ok) return saved;
    return { ok: true, value: { speakers: [{ id, before, after: saved.value }], statements: [] } };
  });
}

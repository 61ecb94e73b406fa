import type { Speaker } from '../model/speaker';
import type { StatementRef } from '../model/statement';
import { getOwn } from './list-own';
import type { Store } from './store';

/**
 * The speaker record of that id, in a pack (enabled or not) or among the user's own; null when there is none or it is
 * in the trash.
 *
 * @param ref names a speaker here, not a statement
 */
export async function findSpeaker(store: Store, { packId, id }: StatementRef): Promise<Speaker | null> {
  if (packId === null) return getOwn(store, 'speakers', id);
  const pack = await store.packs.get(packId);
  const row = pack && (await store.packSpeakers.get(pack.installId));
  return row?.speakers.find((speaker) => speaker.id === id) ?? null;
}

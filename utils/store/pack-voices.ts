import type { Speaker } from '../model/speaker';
import { positionsOf } from './pack-speakers';
import type { Store } from './store';

/** A speaker of a pack and how many of its statements are theirs. */
export type PackVoice = { readonly speaker: Speaker; readonly statements: number };

/** Who speaks in a pack, those with the most statements first; empty when it is not installed. */
export async function packVoices({ packs, packSpeakers }: Store, packId: string): Promise<PackVoice[]> {
  const pack = await packs.get(packId);
  const row = pack && (await packSpeakers.get(pack.installId));
  if (!row) return [];
  return row.speakers
    .map((speaker, i) => ({ speaker, statements: positionsOf(row, i).length }))
    .sort((a, b) => b.statements - a.statements || a.speaker.name.localeCompare(b.speaker.name));
}

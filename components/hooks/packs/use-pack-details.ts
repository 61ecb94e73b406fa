import { type PackTies, packTies } from '~/utils/store/pack-ties';
import { type PackVoice, packVoices } from '~/utils/store/pack-voices';
import { useLive } from '../desk/use-live';
import { pageStore } from '../use-catalogue';

/** What a pack's page says beside its manifest. */
export type PackDetails = {
  /** Those with the most statements first. */
  readonly voices: readonly PackVoice[];
  /** What of the user's own would lead nowhere without the pack. */
  readonly ties: PackTies;
};

/** Who speaks in a pack and what hangs on it, followed; null until it is read. */
export function usePackDetails(packId: string): PackDetails | null {
  return useLive<PackDetails | null>(`pack details ${packId}`, () => read(packId), null);
}

async function read(packId: string): Promise<PackDetails> {
  const [voices, ties] = await Promise.all([packVoices(pageStore(), packId), packTies(pageStore(), packId)]);
  return { voices, ties };
}

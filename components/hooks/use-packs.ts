import { useEffect, useState } from 'preact/hooks';
import { requestSurely } from '~/utils/messaging/request';
import { enablePack } from '~/utils/store/enable-pack';
import { listPacks } from '~/utils/store/list-packs';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';
import type { PackSummary } from '../pack-list';

async function read(): Promise<readonly PackSummary[]> {
  return (await listPacks(openStore())).map(({ manifest, enabled, counts }) => ({
    manifest,
    enabled,
    counts,
  }));
}

async function enable(packId: string, enabled: boolean): Promise<void> {
  await enablePack(openStore(), packId, enabled);
  await requestSurely('store:changed', {});
}

/** The installed packs, followed, null until they are read; and the switch of one, which open pages obey at once. */
export function usePacks(): readonly [
  readonly PackSummary[] | null,
  (packId: string, enabled: boolean) => void,
] {
  const [packs, setPacks] = useState<readonly PackSummary[] | null>(null);
  useEffect(
    () => live(read, setPacks, (error) => console.error('On Record: the packs could not be read.', error)),
    [],
  );
  return [packs, (packId, enabled) => void enable(packId, enabled)];
}

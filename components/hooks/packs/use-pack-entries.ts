import { requestSurely } from '~/utils/messaging/request';
import { enablePack } from '~/utils/store/enable-pack';
import { type PackOverview, packOverviews } from '~/utils/store/pack-overview';
import { removePack } from '~/utils/store/remove-pack';
import type { PackEntry, PackOrigin, PackSigner } from '../../packs/pack-entry';
import { useLive } from '../desk/use-live';
import { pageStore } from '../use-catalogue';
import { endSubscription } from './use-subscriptions';

/** The installed packs by name, followed; null until they are read. */
export function usePackEntries(): readonly PackEntry[] | null {
  return useLive<readonly PackEntry[] | null>('pack entries', read, null);
}

async function read(): Promise<readonly PackEntry[]> {
  return (await packOverviews(pageStore())).map(entryOf);
}

function entryOf({ row, source, bytes }: PackOverview): PackEntry {
  const { manifest, enabled, counts, installedAt, sha256 } = row;
  return {
    manifest,
    enabled,
    counts,
    installedAt,
    sha256,
    bytes,
    origin: originOf(source),
    signer: signerOf(source, installedAt),
  };
}

function originOf(source: PackOverview['source']): PackOrigin {
  return source?.from ?? { kind: 'shipped' };
}

function signerOf(source: PackOverview['source'], installedAt: string): PackSigner | null {
  if (!source?.signer) return null;
  return { key: source.signer, since: source.signerSince ?? installedAt, before: source.signerBefore };
}

/** Turns a pack on or off; open pages obey at once. */
export async function switchPack(packId: string, enabled: boolean): Promise<void> {
  await enablePack(pageStore(), packId, enabled);
  await requestSurely('store:changed', {});
}

/** Removes a pack with all it brought, and ends its subscriptions; open pages forget it at once. */
export async function dropPack(packId: string): Promise<void> {
  const subscribed = await pageStore()
    .subscriptions.filter((row) => row.packId === packId)
    .toArray();
  for (const { url } of subscribed) await endSubscription(url);
  await removePack(pageStore(), packId);
  await requestSurely('store:changed', {});
}

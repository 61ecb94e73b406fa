import { compareReleases } from '../../interchange/compare-releases';
import type { PackRow } from '../rows';
import type { BackedUpPack } from './backup-parts';
import { isSameJson } from './is-same-json';
import type { RestoreCounts } from './restore-plan';

/** What becomes of a pack in a backup: the newer release stays, and of two that call themselves the same, the store's. */
export function packFate(
  { manifest, counts, sha256 }: BackedUpPack,
  installed: PackRow | undefined,
): keyof Omit<RestoreCounts, 'removed'> {
  if (!installed) return 'added';
  const order = compareReleases(manifest.release, installed.manifest.release);
  if (order !== 0) return order > 0 ? 'replaced' : 'kept';
  const isSame =
    sha256 === installed.sha256 &&
    isSameJson(manifest, installed.manifest) &&
    isSameJson(counts, installed.counts);
  return isSame ? 'same' : 'kept';
}

import { readPack } from '../interchange/read-pack';
import { buildPackIndex } from '../matching/pack-index';
import { installPack } from './install-pack';
import type { Store } from './store';

/**
 * Installs the pack that comes with the extension when it is due, and replaces an installed one by its newer release.
 * One that the user removed stays removed.
 *
 * @param isDue the extension is new here, or its first installation was cut short
 * @param shipped reads the pack's file
 * @throws {Error} when the shipped file is damaged: the build is broken
 */
export async function installStarter(
  store: Store,
  isDue: boolean,
  shipped: () => Promise<string>,
): Promise<void> {
  const read = readPack(await shipped());
  if (!read.ok)
    throw new Error(`The starter pack is damaged: ${read.problems[0]?.path} ${read.problems[0]?.message}`);
  const isInstalled = (await store.packs.get(read.pack.manifest.id)) !== undefined;
  if (!isInstalled && !isDue) return;
  const result = await installPack(store, read.pack, buildPackIndex);
  if (result.ok || result.error.code === 'same-release' || result.error.code === 'older-release') return;
  throw new Error(`The starter pack could not be installed: ${result.error.message}`);
}

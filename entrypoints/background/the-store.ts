import { browser } from 'wxt/browser';
import { readPack } from '~/utils/interchange/read-pack';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { installPack } from '~/utils/store/install-pack';
import { listPacks } from '~/utils/store/list-packs';
import { openStore, type Store } from '~/utils/store/open-store';

const STARTER_PACK = '/packs/starter.json';

let opened: Store | null = null;

/** The store, opened once for each life of the worker. */
export function theStore(): Store {
  opened ??= openStore();
  return opened;
}

let installing: Promise<void> = Promise.resolve();

/**
 * Installs the pack that comes with the extension, or its newer release.
 *
 * @throws {Error} when the shipped file is damaged: the build is broken
 */
export function installStarterPack(): Promise<void> {
  installing = install();
  return installing;
}

/** Resolves when no installation is under way, so that a page opened right after installing meets the pack. */
export async function storeIsReady(): Promise<void> {
  await installing.catch(() => {});
}

async function install(): Promise<void> {
  const response = await fetch(browser.runtime.getURL(STARTER_PACK));
  const read = readPack(await response.text());
  if (!read.ok)
    throw new Error(`The starter pack is damaged: ${read.problems[0]?.path} ${read.problems[0]?.message}`);
  const installed = await listPacks(theStore());
  const { id, release } = read.pack.manifest;
  if (installed.some(({ manifest }) => manifest.id === id && manifest.release === release)) return;
  const result = await installPack(theStore(), read.pack, buildPackIndex);
  if (!result.ok) throw new Error(`The starter pack could not be installed: ${result.error.message}`);
}

import { browser } from 'wxt/browser';
import { clearStarterDue, isStarterDue, markStarterDue } from '~/utils/settings/starter-due';
import { installStarter } from '~/utils/store/install-starter';
import { openStore, type Store } from '~/utils/store/open-store';

const STARTER_PACK = '/packs/starter.json';

/** The store, opened once for each life of the worker. */
export function theStore(): Store {
  return openStore();
}

let installing: Promise<void> = Promise.resolve();

/**
 * Installs the pack that comes with the extension into a new profile, or its newer release over an older one; one that
 * was removed stays removed.
 *
 * @param isNew the extension was installed just now
 * @throws {Error} when the shipped file is damaged: the build is broken
 */
export function installStarterPack(isNew: boolean): Promise<void> {
  installing = install(isNew);
  return installing;
}

/** Goes on with a first installation that was cut short. */
export async function finishStarterPack(): Promise<void> {
  if (await isStarterDue()) await installStarterPack(false);
}

/** Resolves when no installation is under way, so that a page opened right after installing meets the pack. */
export async function storeIsReady(): Promise<void> {
  await installing.catch(() => {});
}

async function install(isNew: boolean): Promise<void> {
  if (isNew) await markStarterDue();
  await installStarter(theStore(), isNew || (await isStarterDue()), async () =>
    (await fetch(browser.runtime.getURL(STARTER_PACK))).text(),
  );
  await clearStarterDue();
}

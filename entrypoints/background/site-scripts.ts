import { browser } from 'wxt/browser';
import { readFetchOnly, readingOrigins } from '~/utils/settings/fetch-only';
import { READER_SCRIPT, READER_STYLE } from './inject-reader';

const SCRIPT_ID = 'article';

/**
 * Keeps the registered reader in step with the sites the user has granted: on those it runs by itself. Without any
 * grant nothing is registered, and pages are read only on a click.
 */
export async function registerReader(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = readingOrigins(origins, await readFetchOnly()).filter((origin) =>
    /^(https?|\*):\/\//.test(origin),
  );
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: [READER_SCRIPT.slice(1)],
      css: [READER_STYLE.slice(1)],
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}

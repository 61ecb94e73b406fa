import type { Page } from 'puppeteer-core';
import { evaluateInChrome } from '~/scripts/firefox-chrome-scope';
import type { Rig } from '~/scripts/launch';

const GECKO_ID = 'on-record@onrecord.example';

/**
 * Stops the background at once, as the browser does with one that is idle: Chromium's service worker, Firefox's event
 * page. The next event starts it again.
 *
 * @param ownPage one of the extension's own pages
 */
export async function stopBackground({ kind, browser }: Rig, ownPage: Page): Promise<void> {
  if (kind === 'firefox') {
    await evaluateInChrome(
      browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension
        .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
        .then(() => true)`,
    );
    return;
  }
  const session = await ownPage.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

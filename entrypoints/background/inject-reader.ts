import { browser } from 'wxt/browser';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';

/** Built by WXT from `entrypoints/article.content`. */
export const READER_SCRIPT = '/content-scripts/article.js';
export const READER_STYLE = '/content-scripts/article.css';

/**
 * Has the tab's page read now, putting the reader there first when it is missing.
 *
 * @throws {RequestError} `no-access` where the browser lets no extension in (its own pages, the add-on shops, PDF)
 */
export async function checkTab(tabId: number): Promise<void> {
  const present = await requestTab(tabId, 'page:check', { force: true });
  if (present.ok) return;
  if (present.error.code !== 'no-reply') throw new RequestError(present.error.code, present.error.message);
  await injectReader(tabId);
  const injected = await requestTab(tabId, 'page:check', { force: true });
  if (!injected.ok) throw new RequestError(injected.error.code, injected.error.message);
}

/**
 * Puts the reader into the tab's page; by itself it then reads what looks like an article.
 *
 * @throws {RequestError} `no-access`, as `checkTab`
 */
export async function injectReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [READER_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
  } catch (error) {
    throw new RequestError('no-access', String(error));
  }
}

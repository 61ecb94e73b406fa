import { browser } from 'wxt/browser';

const LIBRARY = '/library.html';

/**
 * Shows the library: in the tab that has it already, or in a new one.
 *
 * @param hash the place in it, such as `#/packs`; "" leaves an open library where it is
 */
export async function openLibrary(hash = ''): Promise<void> {
  const address = browser.runtime.getURL(LIBRARY);
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash && { url: address + hash }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

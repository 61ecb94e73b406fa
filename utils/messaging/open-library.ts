import { browser } from 'wxt/browser';

/** What of `browser.tabs` and `browser.windows` is needed here. */
export type Tabs = {
  readonly query: (of: { url: string }) => Promise<readonly { id?: number; windowId?: number }[]>;
  readonly create: (tab: { url: string }) => Promise<unknown>;
  readonly update: (id: number, tab: { active: boolean; url?: string }) => Promise<unknown>;
  readonly focusWindow: (id: number) => Promise<unknown>;
};

const LIBRARY = '/library.html';

const TABS: Tabs = {
  query: (of) => browser.tabs.query(of),
  create: (tab) => browser.tabs.create(tab),
  update: (id, tab) => browser.tabs.update(id, tab),
  focusWindow: (id) => browser.windows.update(id, { focused: true }),
};

/**
 * Shows the library: in the tab that has it already, or in a new one.
 *
 * @param hash the place in it, such as `#/packs`; "" leaves an open library where it is
 */
export async function openLibrary(hash = '', tabs: Tabs = TABS): Promise<void> {
  const address = browser.runtime.getURL(LIBRARY);
  const [open] = await tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await tabs.create({ url: address + hash });
    return;
  }
  await tabs.update(open.id, { active: true, ...(hash && { url: address + hash }) });
  if (open.windowId !== undefined) await tabs.focusWindow(open.windowId);
}

import { browser } from 'wxt/browser';

/**
 * Opens the side panel from a click in a page. Chrome lets a click's message do so; Firefox does not, so there the
 * same view opens as a tab. Not async: the gesture would be lost.
 */
export function openPanel(tabId: number, claimId: string): Promise<unknown> {
  if ('sidePanel' in browser && browser.sidePanel) return browser.sidePanel.open({ tabId });
  const url = new URL(browser.runtime.getURL('/sidepanel.html'));
  url.search = new URLSearchParams({ tab: String(tabId), claim: claimId }).toString();
  return browser.tabs.create({ url: url.href, openerTabId: tabId });
}

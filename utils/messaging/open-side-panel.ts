import { browser } from 'wxt/browser';

/** Firefox's sidebar, which Chrome's types do not know. */
type Sidebar = { readonly open: () => Promise<void> };

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) from an extension page or a menu entry. Call it directly in its
 * handler: both browsers refuse after the first await.
 */
export function openSidePanel(tabId: number): Promise<void> {
  if ('sidePanel' in browser && browser.sidePanel) return browser.sidePanel.open({ tabId });
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(sidebar) ? sidebar.open() : Promise.resolve();
}

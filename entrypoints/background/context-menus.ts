import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openLibrary } from '~/utils/messaging/open-library';
import { openSidePanel } from '~/utils/messaging/open-side-panel';
import type { PagePassage } from '~/utils/model/passage';
import { annotate } from './annotate';
import { checkSelection } from './check-selection';
import { runCommand } from './commands';

const CHECK_PAGE = 'check-page';
const CHECK_SELECTION = 'check-selection';
const ANNOTATE_SELECTION = 'annotate-selection';
const OPEN_LIBRARY = 'open-library';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Puts the entries into the browser's own menu; it keeps them until the extension is updated. */
export async function createContextMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK_PAGE,
    title: i18n.t('menu.checkPage'),
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title: i18n.t('menu.checkSelection'),
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: ANNOTATE_SELECTION,
    title: i18n.t('deskMenu.annotateSelection'),
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: OPEN_LIBRARY,
    title: i18n.t('libraryLink.open'),
    contexts: ['action'],
  });
}

/** Does what a menu entry says. The panel opens before the first await, or the browser would refuse. */
export async function runMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId === OPEN_LIBRARY) return openLibrary();
  if (tab?.id === undefined) return;
  if (info.menuItemId === CHECK_PAGE) return runCommand('check-page', tab.id);
  if (info.menuItemId === ANNOTATE_SELECTION) {
    const beginning = openSidePanel(tab.id);
    await Promise.all([beginning, annotate(tab.id, null, passageOfMenu(info, tab))]);
    return;
  }
  if (info.menuItemId !== CHECK_SELECTION) return;
  const opening = openSidePanel(tab.id);
  const checking = checkSelection({
    tabId: tab.id,
    frameId: info.frameId ?? 0,
    url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
    title: tab.title ?? '',
    text: info.selectionText ?? '',
  });
  await Promise.all([opening, checking]);
}

/** The selection as the menu tells of it: for frames and pages that cannot be asked. */
function passageOfMenu(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab): PagePassage | null {
  const text = info.selectionText?.trim() ?? '';
  const url = info.frameUrl ?? info.pageUrl ?? tab.url ?? '';
  if (text === '' || url === '') return null;
  return {
    page: { url, title: tab.title ?? url, outlet: null, author: null, date: null, lang: null },
    text,
    selectors: [{ type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' }],
    paragraph: text,
  };
}

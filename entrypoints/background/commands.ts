import { browser } from 'wxt/browser';
import { openSidePanel } from '~/utils/messaging/open-side-panel';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import { areMarksHidden, setMarksHidden } from '~/utils/settings/tab-state';
import { annotate } from './annotate';
import { checkSelection } from './check-selection';
import { checkTab } from './inject-reader';

/** Goes to the next, previous or (0) nearest claim; the first press on a page that was not read yet reads it. */
async function step(tabId: number, by: -1 | 0 | 1): Promise<void> {
  const reply = await requestTab(tabId, 'claim:step', { by });
  if (reply.ok || reply.error.code !== 'no-reply') return;
  await checkTab(tabId);
  await requestTab(tabId, 'claim:step', { by });
}

/** Shows or hides the marks of one tab. */
export async function showMarks(tabId: number, visible: boolean): Promise<void> {
  await setMarksHidden(tabId, !visible);
  await requestTab(tabId, 'marks:show', { visible });
}

/** The panel opens before the first await, or the browser would refuse. */
async function annotateSelection(tabId: number): Promise<void> {
  await Promise.all([openSidePanel(tabId), annotate(tabId, null)]);
}

/**
 * Looks up what is selected; with nothing selected it reads the page. The panel opens before the first await, or the
 * browser would refuse.
 */
async function lookUp(tabId: number): Promise<void> {
  const opening = openSidePanel(tabId);
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  const isSelected = await checkSelection({ tabId, frameId: null, url, title, text: '' });
  if (!isSelected) await checkTab(tabId);
  await opening;
}

/** What each of the manifest's commands does in the tab in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-claim': (tabId) => step(tabId, 1),
  'previous-claim': (tabId) => step(tabId, -1),
  'open-claim': (tabId) => step(tabId, 0),
  'check-page': checkTab,
  'check-selection': lookUp,
  'annotate-selection': annotateSelection,
  'toggle-marks': async (tabId) => showMarks(tabId, await areMarksHidden(tabId)),
};

/** Answers that leave everything as it was: a page closed to extensions, a key pressed with nothing selected. */
const HARMLESS: ReadonlySet<string> = new Set(['no-access', 'nothing-chosen']);

/** Does what a key asks for. */
export async function runCommand(name: string, tabId: number | undefined): Promise<void> {
  const target = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (target === undefined) return;
  try {
    await COMMANDS[name]?.(target);
  } catch (error) {
    if (!(error instanceof RequestError) || !HARMLESS.has(error.code)) throw error;
  }
}

import { browser } from 'wxt/browser';
import { openSidePanel } from '~/utils/messaging/open-side-panel';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import { areMarksHidden, setMarksHidden } from '~/utils/settings/tab-state';
import { annotate } from './annotate';
import { checkTab } from './inject-reader';

/** Goes to the next or previous claim; the first press on a page that was not read yet reads it. */
async function step(tabId: number, by: -1 | 1): Promise<void> {
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

/** What each of the manifest's commands does in the tab in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-claim': (tabId) => step(tabId, 1),
  'previous-claim': (tabId) => step(tabId, -1),
  'check-page': checkTab,
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

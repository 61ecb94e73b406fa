import { browser } from 'wxt/browser';
import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import { areMarksHidden, setMarksHidden } from '~/utils/settings/tab-state';
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

/** What each of the manifest's commands does in the tab in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-claim': (tabId) => step(tabId, 1),
  'previous-claim': (tabId) => step(tabId, -1),
  'check-page': checkTab,
  'toggle-marks': async (tabId) => showMarks(tabId, await areMarksHidden(tabId)),
};

/** Does what a key asks for. Pages the browser keeps extensions out of stay as they are. */
export async function runCommand(name: string, tabId: number | undefined): Promise<void> {
  const target = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (target === undefined) return;
  try {
    await COMMANDS[name]?.(target);
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'no-access') throw error;
  }
}

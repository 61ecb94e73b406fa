import { browser } from 'wxt/browser';
import { writePassageReport } from '~/utils/settings/tab-state';
import { barePage } from '~/utils/text/bare-page';
import { analysePassage } from './analyse-page';

/** Longer selections are cut: who selects a book means the article reader. UTF-16 units. */
const MAX_SELECTION = 50_000;

/** Where a selection was made, as far as the browser tells. */
export type SelectionPlace = {
  readonly tabId: number;
  /** Null when it may be in any frame. */
  readonly frameId: number | null;
  readonly url: string;
  readonly title: string;
  /** The selection as the menu gives it, without its line breaks: for where the page cannot be asked. */
  readonly text: string;
};

/**
 * Sets what the user selected beside the record, and keeps the result for the side panel. False, with nothing done, when
 * nothing is selected.
 */
export async function checkSelection(place: SelectionPlace): Promise<boolean> {
  const text = ((await selectedText(place)) || place.text).slice(0, MAX_SELECTION);
  if (text.trim() === '') return false;
  await writePassageReport(place.tabId, await analysePassage(barePage(text, place)));
  return true;
}

/** The selection with its paragraphs; empty where the browser lets no extension ask. */
async function selectedText({ tabId, frameId }: SelectionPlace): Promise<string> {
  try {
    const answers = await browser.scripting.executeScript({
      target: frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: () => globalThis.getSelection()?.toString() ?? '',
    });
    return answers.flatMap(({ result }) => (typeof result === 'string' && result ? [result] : []))[0] ?? '';
  } catch {
    return '';
  }
}

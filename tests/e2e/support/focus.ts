import type { Page } from 'puppeteer-core';

/** By time and not by frame: a tab in the background paints none. */
const POLLING = 50;

/** Waits until the focus of the page is on the element that the selector names; fails by the page's own time limit. */
export async function waitForFocus(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted) === true,
    { polling: POLLING },
    selector,
  );
}

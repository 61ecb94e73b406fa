import type { Page } from 'puppeteer-core';
import { evaluateInChrome } from '~/scripts/firefox-chrome-scope';
import type { Rig } from '~/scripts/launch';

export type Scheme = 'light' | 'dark';

/** As Firefox counts them in `layout.css.prefers-color-scheme.content-override`. */
const FIREFOX_SCHEMES: Readonly<Record<Scheme, number>> = { dark: 0, light: 1 };

/**
 * Has an open page asked for light or dark colours, as when the reader changes it in the machine's settings: in Chromium
 * this page alone, in Firefox every page. Ends when the page knows.
 */
export async function wearScheme({ kind, browser }: Rig, page: Page, scheme: Scheme): Promise<void> {
  if (kind === 'firefox') {
    const pref = "'layout.css.prefers-color-scheme.content-override'";
    await evaluateInChrome(browser, `Services.prefs.setIntPref(${pref}, ${FIREFOX_SCHEMES[scheme]})`);
  } else {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await page.waitForFunction(`matchMedia('(prefers-color-scheme: ${scheme})').matches`, { polling: 50 });
}

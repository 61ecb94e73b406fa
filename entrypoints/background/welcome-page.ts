import { browser } from 'wxt/browser';

/** Shows the welcome page to who has just installed; not in the end-to-end tests, which open their own tabs. */
export async function openWelcomePage(reason: string): Promise<void> {
  if (reason !== 'install' || import.meta.env.MODE === 'e2e') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

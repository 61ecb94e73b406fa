/**
 * Installs, reads, searches and removes a made-up pack, and imports it as own rows, in a real browser:
 * `tsx bench/store.ts [--browser=firefox] [--statements=100000]`. Times are milliseconds in the page.
 */
import type { BrowserKind } from '../scripts/find-browser';
import { browserHelp } from '../scripts/install-browsers';
import { bundleForPage } from './bundle-for-page';
import { openFreshPages } from './fresh-pages';

declare const onRecordBench: typeof import('./store/in-page');

const args = process.argv.slice(2);
const kind: BrowserKind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const count = Number(args.find((arg) => arg.startsWith('--statements='))?.split('=')[1] ?? 100_000);

const pages = await openFreshPages(kind, await bundleForPage('bench/store/in-page.ts'));
if (!pages) throw new Error(browserHelp(kind));
try {
  const page = await pages.open();
  console.table(await page.evaluate((statements) => onRecordBench.measure(statements), count));
} finally {
  await pages.close();
}

/**
 * Installs, reads, searches and removes a made-up pack, and imports it as own rows, in a real browser; or with `--own`
 * imports a made-up table among the user's own rows, beside a bare write of them, and works with them:
 * `tsx bench/store.ts [--browser=firefox] [--statements=100000] [--own]`. Times are milliseconds in the page.
 */
import type { BrowserKind } from '../scripts/find-browser';
import { browserHelp } from '../scripts/install-browsers';
import { bundleForPage } from './bundle-for-page';
import { openFreshPages } from './fresh-pages';

declare const onRecordBench: typeof import('./store/in-page');

const args = process.argv.slice(2);
const kind: BrowserKind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const count = Number(args.find((arg) => arg.startsWith('--statements='))?.split('=')[1] ?? 100_000);

const entry = args.includes('--own') ? 'bench/store/own-rows.ts' : 'bench/store/in-page.ts';
const pages = await openFreshPages(kind, await bundleForPage(entry));
if (!pages) throw new Error(browserHelp(kind));
try {
  const page = await pages.open();
  console.table(await page.evaluate((statements) => onRecordBench.measure(statements), count));
} finally {
  await pages.close();
}

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { dataPath } from '../scripts/data-folder';
import { bundleForPage } from './bundle-for-page';
import { openFreshPages } from './fresh-pages';
import type { GoldArticle } from './quotes/gold';

/**
 * How long the engine takes in Chromium and Firefox: opening the model in fresh pages, and an article of the development
 * split. The code is bundled as for the extension's background and runs in a page, which has the same engine and the same
 * limits.
 */
const OPENINGS = 5;
/** Every so many articles of the split are read. */
const EVERY = 2;

declare const onRecordBench: typeof import('./quotes/in-browser');

const dev = dataPath('quotes/polnear-dev.jsonl');
if (!dev) {
  console.log('skipped: quotes/polnear-dev.jsonl is not there (set ON_RECORD_DATA).');
  process.exit(0);
}
const texts = readFileSync(dev, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): GoldArticle => JSON.parse(line))
  .filter((_, n) => n % EVERY === 0)
  .map(({ text }) => text);

const code = await bundleForPage('bench/quotes/in-browser.ts');
for (const name of ['chromium', 'firefox'] as const) {
  const pages = await openFreshPages(name, code);
  if (!pages) {
    console.log(`${name}: skipped, not installed.`);
    continue;
  }
  try {
    const opens: number[] = [];
    let times: Record<string, number> = {};
    for (let n = 0; n < OPENINGS; n++) {
      const page = await pages.open();
      opens.push(
        await page.evaluate((from) => onRecordBench.open(from), `${pages.url}/models/attribution.bin`),
      );
      if (n === OPENINGS - 1) times = await page.evaluate((given) => onRecordBench.read(given), texts);
      await page.close();
    }
    opens.sort((a, b) => a - b);
    const row = { 'model opened': opens[OPENINGS >> 1] ?? 0, ...times };
    console.log(`\n${name} ${await pages.browser.version()}, ${texts.length} articles, milliseconds`);
    console.table([
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(1))])),
    ]);
  } finally {
    await pages.close();
  }
}

import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from './bundle-for-page';
import { openFreshPages } from './fresh-pages';

/**
 * Building in one page; opening from IndexedDB, memory, a page of forty claims and a search as one types in a fresh one,
 * in Chromium and Firefox: `--sizes N,N`. Memory is the index's buffers and, where the browser tells (Chromium), what the
 * heap grew by, after a collection.
 */
const sizes = (process.argv[process.argv.indexOf('--sizes') + 1 || process.argv.length] ?? '100000,300000')
  .split(',')
  .map(Number);

const COLD_OPENINGS = 5;

declare const onRecordBench: typeof import('./matching/in-browser');

const code = await bundleForPage('bench/matching/in-browser.ts');

/** The heap without buffers in MB; null where the browser does not tell. */
async function heap(page: Page): Promise<number | null> {
  if (page.browser().process()?.spawnfile.includes('firefox') !== false) return null;
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return Math.round(usedSize / 1e6);
}

for (const name of ['chromium', 'firefox'] as const) {
  const pages = await openFreshPages(name, code);
  if (!pages) {
    console.log(`${name}: skipped, not installed.`);
    continue;
  }
  try {
    const rows = [];
    for (const size of sizes) {
      const builder = await pages.open();
      const { figures, page: claims } = await builder.evaluate((n) => onRecordBench.build(n), size);
      await builder.close();
      const opens: number[] = [];
      for (let i = 0; i < COLD_OPENINGS; i++) {
        const page = await pages.open();
        opens.push(await page.evaluate(() => onRecordBench.open()));
        await page.close();
      }
      const page = await pages.open();
      const empty = await heap(page);
      await page.evaluate(() => onRecordBench.open());
      const opened = await heap(page);
      const matched = await page.evaluate((given) => onRecordBench.match(given), claims);
      const after = await heap(page);
      rows.push({
        ...figures,
        'cold open ms': Math.round(opens.sort((a, b) => a - b)[Math.floor(COLD_OPENINGS / 2)] ?? 0),
        ...matched,
        'buffers MB': Math.round((await page.evaluate(() => onRecordBench.heldBytes())) / 1e6),
        'heap opened MB': opened === null || empty === null ? '–' : opened - empty,
        'heap after a page MB': after === null || empty === null ? '–' : after - empty,
      });
      await page.close();
    }
    console.log(`\n${name} ${await pages.browser.version()}`);
    console.table(rows);
  } finally {
    await pages.close();
  }
}

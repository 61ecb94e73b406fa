import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser';
import type { PageOfClaims } from './matching/in-browser';

/**
 * Building in one page; opening from IndexedDB, memory, a page of forty claims and a search as one types in a fresh one,
 * in Chromium and Firefox: `--sizes N,N`. Memory is the index's buffers and, where the browser tells (Chromium), what the
 * heap grew by, after a collection.
 */
const sizes = (process.argv[process.argv.indexOf('--sizes') + 1 || process.argv.length] ?? '100000,300000')
  .split(',')
  .map(Number);

const COLD_OPENINGS = 5;

declare const onRecordBench: {
  build: (size: number) => Promise<{ figures: Record<string, number>; page: PageOfClaims }>;
  open: () => Promise<number>;
  bufferBytes: () => number;
  match: (page: PageOfClaims) => Promise<Record<string, number>>;
};

const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: 'bench/matching/in-browser.ts', formats: ['iife'], name: 'bench', fileName: 'bench' },
  },
});
const [first] = Array.isArray(bundled) ? bundled : [bundled];
const code = first && 'output' in first ? first.output[0].code : '';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>bench</title>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

async function launch(name: 'chromium' | 'firefox'): Promise<Browser | null> {
  const executablePath = findBrowser(name);
  if (!executablePath) return null;
  const protocolTimeout = 600_000;
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, protocolTimeout });
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  return puppeteer.launch({ executablePath, args, pipe: true, protocolTimeout });
}

async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(`${code};undefined`);
  return page;
}

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
  const browser = await launch(name);
  if (!browser) {
    console.log(`${name}: skipped, not installed.`);
    continue;
  }
  try {
    const rows = [];
    for (const size of sizes) {
      const builder = await freshPage(browser);
      const { figures, page: claims } = await builder.evaluate((n) => onRecordBench.build(n), size);
      await builder.close();
      const opens: number[] = [];
      for (let i = 0; i < COLD_OPENINGS; i++) {
        const page = await freshPage(browser);
        opens.push(await page.evaluate(() => onRecordBench.open()));
        await page.close();
      }
      const page = await freshPage(browser);
      const empty = await heap(page);
      await page.evaluate(() => onRecordBench.open());
      const opened = await heap(page);
      const matched = await page.evaluate((given) => onRecordBench.match(given), claims);
      const after = await heap(page);
      rows.push({
        ...figures,
        'cold open ms': Math.round(opens.sort((a, b) => a - b)[Math.floor(COLD_OPENINGS / 2)] ?? 0),
        ...matched,
        'buffers MB': Math.round((await page.evaluate(() => onRecordBench.bufferBytes())) / 1e6),
        'heap opened MB': opened === null || empty === null ? '–' : opened - empty,
        'heap after a page MB': after === null || empty === null ? '–' : after - empty,
      });
      await page.close();
    }
    console.log(`\n${name} ${await browser.version()}`);
    console.table(rows);
  } finally {
    await browser.close();
  }
}
server.close();

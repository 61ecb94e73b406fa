import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser';
import type { GoldArticle } from './quotes/gold';

/**
 * How long the engine takes in Chromium and Firefox: opening the model in fresh pages, and an article of the development split. The
 * code is bundled as for the extension's background and runs in a page, which has the same engine and the same limits.
 */
const OPENINGS = 5;
/** Every so many articles of the split are read. */
const EVERY = 2;

declare const onRecordBench: {
  open: (url: string) => Promise<number>;
  read: (texts: readonly string[]) => Record<string, number>;
};

const data = process.env.ON_RECORD_DATA ?? join(process.cwd(), '../shared/data');
const dev = join(data, 'quotes/polnear-dev.jsonl');
if (!existsSync(dev)) {
  console.log(`skipped: ${dev} is not there (set ON_RECORD_DATA).`);
  process.exit(0);
}
const texts = readFileSync(dev, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): GoldArticle => JSON.parse(line))
  .filter((_, n) => n % EVERY === 0)
  .map(({ text }) => text);

const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: 'bench/quotes/in-browser.ts', formats: ['iife'], name: 'bench', fileName: 'bench' },
  },
});
const [first] = Array.isArray(bundled) ? bundled : [bundled];
const code = first && 'output' in first ? first.output[0].code : '';
const model = readFileSync('public/models/attribution.bin');
const server = createServer((request, response) => {
  if (request.url === '/model') response.end(model);
  else {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

async function launch(name: 'chromium' | 'firefox'): Promise<Browser | null> {
  const executablePath = findBrowser(name);
  if (!executablePath) return null;
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath });
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  return puppeteer.launch({ executablePath, args, pipe: true });
}

async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(`${code};undefined`);
  return page;
}

for (const name of ['chromium', 'firefox'] as const) {
  const browser = await launch(name);
  if (!browser) {
    console.log(`${name}: skipped, not installed.`);
    continue;
  }
  try {
    const opens: number[] = [];
    let times: Record<string, number> = {};
    for (let n = 0; n < OPENINGS; n++) {
      const page = await freshPage(browser);
      opens.push(await page.evaluate((from) => onRecordBench.open(from), `${url}model`));
      if (n === OPENINGS - 1) times = await page.evaluate((given) => onRecordBench.read(given), texts);
      await page.close();
    }
    opens.sort((a, b) => a - b);
    const row = { 'model opened': opens[OPENINGS >> 1] ?? 0, ...times };
    console.log(`\n${name} ${await browser.version()}, ${texts.length} articles, milliseconds`);
    console.table([
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(1))])),
    ]);
  } finally {
    await browser.close();
  }
}
server.close();

/**
 * Installs, reads, searches and removes a made-up pack, and imports it as own rows, in a real browser:
 * `tsx bench/store.ts [--browser=firefox] [--statements=100000]`. Times are milliseconds in the page.
 */
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser';
import type { Measured } from './store/in-page';

const ROOT = resolve(import.meta.dirname, '..');
const TIMEOUT_MS = 300_000;

declare const onRecordBench: { measure: (count: number) => Promise<Measured> };

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'bench/store/in-page.ts'), formats: ['iife'], name: 'onRecordBench' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The bundle holds no code.');
  return chunk.code;
}

const args = process.argv.slice(2);
const kind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const count = Number(args.find((arg) => arg.startsWith('--statements='))?.split('=')[1] ?? 100_000);
const executablePath = findBrowser(kind);
if (!executablePath) throw new Error(`No ${kind} is installed; set ON_RECORD_${kind.toUpperCase()}.`);

const script = await bundle();
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
  response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
if (!address || typeof address === 'string') throw new Error('The server has no port.');
const browser = await puppeteer.launch({
  browser: kind === 'firefox' ? 'firefox' : 'chrome',
  executablePath,
  headless: true,
  protocolTimeout: TIMEOUT_MS,
  args: kind === 'chromium' ? ['--no-sandbox', '--no-first-run', '--disable-background-networking'] : [],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${address.port}/`);
  console.table(await page.evaluate((statements) => onRecordBench.measure(statements), count));
} finally {
  await browser.close();
  server.close();
}

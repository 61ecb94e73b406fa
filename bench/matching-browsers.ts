import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser';

/** Building, cold opening from IndexedDB and a page of forty claims in Chromium and Firefox: `--sizes N,N`. */
const sizes = (process.argv[process.argv.indexOf('--sizes') + 1 || process.argv.length] ?? '100000,300000')
  .split(',')
  .map(Number);

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

for (const name of ['chromium', 'firefox'] as const) {
  const browser = await launch(name);
  if (!browser) {
    console.log(`${name}: skipped, not installed.`);
    continue;
  }
  try {
    const rows = [];
    for (const size of sizes) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate(`${code};undefined`);
      rows.push(await page.evaluate(`measure(${size})`));
      await page.close();
    }
    console.log(`\n${name} ${await browser.version()}`);
    console.table(rows);
  } finally {
    await browser.close();
  }
}
server.close();

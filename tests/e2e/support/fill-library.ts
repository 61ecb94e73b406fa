import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

declare const onRecordFill: typeof import('./fill-library-page');

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'tests/e2e/support/fill-library-page.ts'),
        formats: ['iife'],
        name: 'onRecordFill',
      },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The bundle holds no code.');
  return `${chunk.code};globalThis.onRecordFill = onRecordFill;undefined`;
}

/** Puts three statements of a user's own into the store of an open extension page. */
export async function fillLibrary(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  await page.evaluate(() => onRecordFill.fill());
}

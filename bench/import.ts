/**
 * A made-up pack, or with `--table` a table (CSV) of the same statements as a pack of its own, through the import screen of
 * the built extension, and out again through its own page:
 * `npm run bench:import [-- --browser=firefox] [--statements=100000] [--table]`. Milliseconds from an act to the words that say it
 * is done; `gap` is the longest time in which the page could not have answered.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../scripts/launch';
import { bundleForPage } from './bundle-for-page';
import { madeUpPack } from './store/made-up-pack';
import { madeUpTable } from './store/made-up-table';

/** Longer than any import may take. Milliseconds. */
const TIMEOUT = 300_000;

declare const onRecordBench: typeof import('./import/in-page');

const args = process.argv.slice(2);
const kind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const count = Number(args.find((arg) => arg.startsWith('--statements='))?.split('=')[1] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
const isTable = args.includes('--table');
const path = join(folder, isTable ? 'made-up.csv' : 'made-up.json');
const text = isTable ? madeUpTable(count) : JSON.stringify(madeUpPack(count));
writeFileSync(path, text);
const script = await bundleForPage('bench/import/in-page.ts');
const rig = await launch(kind, { build: 'e2e', viewport: { width: 1280, height: 900 } });
try {
  const page = await rig.openOwnPage('library.html#/import');
  page.setDefaultTimeout(TIMEOUT);
  page.on('pageerror', (error) => console.error(error));
  await page.evaluate(script);
  const input = await page.waitForSelector('#import-file');
  if (!input) throw new Error('There is nowhere to give a file.');
  const first = isTable ? 'Read the rows' : 'This pack is new here.';
  const looking = page.evaluate((words) => onRecordBench.until(words, () => {}), first);
  await (await input.toElement('input')).uploadFile(path);
  const looked = await looking;
  const read = isTable
    ? await page.evaluate(() =>
        onRecordBench.until('Where the statements go', () => onRecordBench.press('Read the rows')),
      )
    : null;
  if (isTable) await page.type('#import-pack-corrections', 'desk@example.org');
  const start = isTable ? `Import ${count.toLocaleString('en')} statements` : 'Install this pack';
  const installed = await page.evaluate(
    (name) => onRecordBench.until('is installed', () => onRecordBench.press(name)),
    start,
  );
  await page.evaluate(() => {
    location.hash = '#/packs?pack=made-up';
  });
  await page.waitForSelector('.pack-head');
  await page.evaluate(() => onRecordBench.until('Remove', () => {}));
  await page.evaluate(() => onRecordBench.press('Remove'));
  const removed = await page.evaluate(() =>
    onRecordBench.until('was removed.', () => onRecordBench.press('Remove the pack')),
  );
  console.log(
    `${kind} ${await rig.browser.version()}, ${count} statements, ${Math.round(text.length / 1e6)} MB`,
  );
  console.table({
    'file read and looked at': looked,
    ...(read && { 'rows read': read }),
    installed,
    removed,
  });
} finally {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
}

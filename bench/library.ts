/**
 * The library over a made-up pack, in the built extension: `npm run bench:library [-- --browser=firefox]
 * [--statements=100000]`. Times are milliseconds from an act to the last change it makes to the page.
 */
import { launch } from '../scripts/launch';
import { bundleForPage } from './bundle-for-page';

/** What is typed; every letter is a search of its own. */
const SEARCHES = ['council of velda', 'rents doubled', 'case 4711', 'tomas reke'];

declare const onRecordBench: typeof import('./library/in-page');

const row = (act: string, times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    act,
    times: times.length,
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    worst: Math.round(sorted.at(-1) ?? 0),
  };
};

const args = process.argv.slice(2);
const kind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const count = Number(args.find((arg) => arg.startsWith('--statements='))?.split('=')[1] ?? 100_000);
const script = await bundleForPage('bench/library/in-page.ts');
const rig = await launch(kind, { build: 'e2e', viewport: { width: 1280, height: 900 } });
try {
  const setup = await rig.openOwnPage('library.html#/trash');
  await setup.evaluate(script);
  const installed = await setup.evaluate((statements) => onRecordBench.install(statements), count);
  await setup.close();
  const page = await rig.openOwnPage('library.html#/trash');
  page.on('pageerror', (error) => console.error(error));
  await page.evaluate(script);
  const opened = await page.evaluate(() => onRecordBench.open());
  // The first search opens the index.
  const [first = 0] = await page.evaluate(() => onRecordBench.type('t'));
  const letters: number[] = [];
  for (const text of SEARCHES)
    letters.push(...(await page.evaluate((words) => onRecordBench.type(words), text)));
  const speakers = await page.evaluate(() => onRecordBench.filter(0, 5));
  const verdicts = await page.evaluate(() => onRecordBench.filter(1, 5));
  const tags = await page.evaluate(() => onRecordBench.filter(4, 5));
  const orders = await page.evaluate(() => onRecordBench.sort());
  const jumps = await page.evaluate(() => onRecordBench.scroll(20));
  console.log(`${kind} ${await rig.browser.version()}, ${count} statements`);
  console.table([
    row('install', [installed]),
    row('first rows in a fresh page', [opened]),
    row('first letter, opens the index', [first]),
    row('letter typed', letters),
    row('filter by speaker, verdict, tag', [...speakers, ...verdicts, ...tags]),
    row('another order', orders),
    row('jump in the list', jumps),
  ]);
} finally {
  await rig.close();
}

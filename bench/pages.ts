/**
 * Reads the real pages of the data folder in a real browser: `npm run bench:pages [-- --browser=firefox] [slug …]`;
 * `--words` prints the blocks and the words that differ. Nothing outside 127.0.0.1 is reached. Per page:
 * - F1, precision, recall of our words against the expected main content (formula: `pages/word-f1.ts`). That content
 *   comes without the headline, which we put first: our headline block is left out of the comparison unless the
 *   expected text holds those words too. All the rest of our text counts, captions included;
 * - milliseconds of the gate by the clock, also on what is left of the page without its paragraphs, which is no article
 *   (the least of five fresh worlds); and of the first and a second reading, in Chromium as CPU time of the page's
 *   thread, in Firefox by the clock;
 * - blocks with a live range that says the same words (hidden words inside a range count as a difference);
 * - errors in the console meanwhile, layout shift after all blocks were marked, and whether the body's HTML changed
 *   by reading.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { DATA_FOLDER } from '../scripts/data-folder';
import { findBrowser } from '../scripts/find-browser';
import { bundle } from './bundle-for-page';
import { htmlText } from './pages/html-text';
import type { Gate, Measured } from './pages/in-page';
import { chromiumWorld, firefoxWorld } from './pages/page-world';
import { missingWords, type WordAgreement, wordAgreement, wordsOf } from './pages/word-f1';

const DATA = join(DATA_FOLDER, 'pages');
const LOAD_TIMEOUT_MS = 20_000;
/** Worlds in which the bundle was never run before, for times of a fraction of a millisecond. */
const FRESH_WORLDS = 5;

type Row = {
  readonly slug: string;
  readonly measured: Measured;
  readonly words: WordAgreement;
  readonly gate: boolean;
  readonly gateMs: number;
  /** The gate, and the look into frames and shadow trees, on the same page without its paragraphs: both must say no. */
  readonly other: { readonly gate: Gate; readonly inner: Gate };
  readonly readMs: number;
  readonly warmMs: number;
  readonly unchanged: boolean;
  /** Errors in the page's console while the gate and the reading ran; the pages' own are for the most part before. */
  readonly errors: number;
  /** Layout shift score of the frames after every block was marked; null where the browser does not tell. */
  readonly shift: number | null;
};

const args = process.argv.slice(2);
const kind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const verbose = args.includes('--words');
const chosen = args.filter((arg) => !arg.startsWith('--'));

function serve(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const slug = (request.url ?? '').split('/')[1] ?? '';
    const path = join(DATA, slug, 'source.html');
    if (!/^[\w-]+$/.test(slug) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(path));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

function launch(path: string): Promise<Browser> {
  if (kind === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 59999,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 59999,
        'network.proxy.no_proxies_on': '127.0.0.1',
      },
    });
  }
  return puppeteer.launch({
    executablePath: path,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function visit(page: Page, url: string): Promise<void> {
  if (kind !== 'firefox') {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    return;
  }
  // Firefox reports a frame whose address the page's own script gets wrong as a failure of the whole navigation.
  await page.goto(url, { waitUntil: [] }).catch(() => null);
  await page.waitForFunction(
    `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
    {
      polling: 100,
      timeout: LOAD_TIMEOUT_MS,
    },
  );
}

/** Lets the page come to rest first, as content scripts start after the document is there and drawn. */
async function readOne(browser: Browser, origin: string, slug: string, code: string): Promise<Row> {
  const page = await browser.newPage();
  try {
    await visit(page, `${origin}/${slug}/article`);
    const world = kind === 'firefox' ? firefoxWorld(page) : await chromiumWorld(page);
    await world.evaluate(`${code};undefined`);
    const idle = await world.time('1');
    let errors = 0;
    const count = (): void => {
      errors += 1;
    };
    const countError = (message: ConsoleMessage): void => {
      if (message.type() === 'error') count();
    };
    page.on('pageerror', count).on('console', countError);
    const { opens, ms: gateMs } = await world.evaluate<Gate>('onRecord.gate()');
    const before = await world.evaluate('onRecord.body()');
    const read = await world.time('onRecord.read()');
    const shift = await world.evaluate<number | null>('onRecord.paint()');
    page.off('pageerror', count).off('console', countError);
    const unchanged = (await world.evaluate('onRecord.body()')) === before;
    const warm = await world.time('onRecord.read()');
    const measured = await world.evaluate<Measured>('onRecord.result()');
    const words = compare(slug, measured);
    return {
      slug,
      measured,
      words,
      gate: opens,
      gateMs,
      other: await withoutProse(browser, `${origin}/${slug}/article`, code),
      readMs: read - idle,
      warmMs: warm - idle,
      unchanged,
      errors,
      shift,
    };
  } finally {
    await page.close();
  }
}

/** A page as rich as the article but without prose: a front page, a shop, a form. */
async function withoutProse(browser: Browser, url: string, code: string): Promise<Row['other']> {
  const page = await browser.newPage();
  try {
    await visit(page, url);
    await page.evaluate(() => {
      for (const prose of document.querySelectorAll('p, br')) prose.remove();
      // Laid out anew here, as a page is that has just been drawn.
      return document.body.offsetHeight;
    });
    const gates: Gate[] = [];
    const inners: Gate[] = [];
    for (let time = 0; time < FRESH_WORLDS; time += 1) {
      const world = kind === 'firefox' ? firefoxWorld(page) : await chromiumWorld(page);
      await world.evaluate(`${code};undefined`);
      gates.push(await world.evaluate<Gate>('onRecord.gate()'));
      inners.push(await world.evaluate<Gate>('onRecord.inner()'));
    }
    return { gate: least(gates), inner: least(inners) };
  } finally {
    await page.close();
  }
}

/** The quickest: other work on the machine only ever adds to so short a time. */
function least(gates: readonly Gate[]): Gate {
  return gates.reduce(
    (best, next) => (next.ms < best.ms ? next : best),
    gates[0] ?? { opens: true, ms: Number.NaN },
  );
}

function compare(slug: string, { blocks, page }: Measured): WordAgreement {
  const expected = wordsOf(htmlText(readFileSync(join(DATA, slug, 'expected.html'), 'utf8')));
  const joined = ` ${expected.join(' ')} `;
  const counted = blocks.filter(
    ({ kind: what, text }) => what !== 'headline' || joined.includes(` ${wordsOf(text).join(' ')} `),
  );
  const ours = counted.flatMap(({ text }) => wordsOf(text));
  if (verbose) {
    console.log(slug, page);
    for (const block of blocks) console.log(`  ${block.kind}: ${block.text.slice(0, 100)}`);
    console.log('  missing:', missingWords(expected, ours).join(' '));
    console.log('  extra:', missingWords(ours, expected).join(' '));
  }
  return wordAgreement(ours, expected);
}

/** The value below which the given share of the values lies, by the nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function report(rows: readonly Row[]): void {
  console.log(
    'page          F1     prec   rec    gate  gate ms  read ms  warm ms  elements  blocks mapped  headline  errors    CLS  DOM',
  );
  for (const { slug, measured: m, words, ...row } of rows) {
    console.log(
      slug.padEnd(12),
      ...[words.f1, words.precision, words.recall].map((value) => value.toFixed(3).padStart(6)),
      (row.gate ? 'yes' : 'NO').padStart(5),
      row.gateMs.toFixed(2).padStart(8),
      row.readMs.toFixed(1).padStart(8),
      row.warmMs.toFixed(1).padStart(8),
      String(m.elements).padStart(9),
      `${m.mapped}/${m.blocks.length}`.padStart(13),
      (m.blocks.some((block) => block.kind === 'headline') ? 'yes' : 'no').padStart(9),
      String(row.errors).padStart(7),
      (row.shift?.toFixed(3) ?? '-').padStart(6),
      row.unchanged ? 'unchanged' : 'CHANGED',
    );
  }
  const of = (pick: (row: Row) => number, share: number): string =>
    quantile(rows.map(pick), share).toFixed(3);
  console.log(`word F1: median ${of((r) => r.words.f1, 0.5)}, least ${of((r) => r.words.f1, 0)}`);
  const wrong = rows.filter(({ other }) => other.gate.opens || other.inner.opens).map(({ slug }) => slug);
  console.log(
    `without prose: gate ms median ${of((r) => r.other.gate.ms, 0.5)}, p90 ${of((r) => r.other.gate.ms, 0.9)}; ` +
      `then at an idle moment ${of((r) => r.other.inner.ms, 0.5)}, p90 ${of((r) => r.other.inner.ms, 0.9)}; ` +
      `taken for an article: ${wrong.join(', ') || 'none'}`,
  );
  console.log(
    `gate ms: median ${of((r) => r.gateMs, 0.5)}, p90 ${of((r) => r.gateMs, 0.9)}; ` +
      `reading ms: median ${of((r) => r.readMs, 0.5)}, p90 ${of((r) => r.readMs, 0.9)}`,
  );
}

async function main(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`bench:pages skipped: no pages at ${DATA} (set ON_RECORD_DATA).`);
    return;
  }
  const path = findBrowser(kind);
  if (!path) {
    console.log(`bench:pages skipped: no ${kind} found.`);
    return;
  }
  const code = await bundle('bench/pages/in-page.ts');
  const { origin, close } = await serve();
  const browser = await launch(path);
  try {
    const rows: Row[] = [];
    const slugs = readdirSync(DATA).filter((slug) => chosen.length === 0 || chosen.includes(slug));
    for (const slug of slugs) rows.push(await readOne(browser, origin, slug, code));
    console.log(`${await browser.version()}, bundle ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`);
    report(rows);
  } finally {
    await browser.close();
    close();
  }
}

await main();

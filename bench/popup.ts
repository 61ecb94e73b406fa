/**
 * The popup over a page with 60 claims, in the built extension: `npm run bench:popup [-- --browser=firefox]`, after
 * `npx wxt build --mode e2e`. The claims are those of the sample article, repeated, with their records. The popup is
 * opened in a frame of one of the extension's own pages: milliseconds from there until its list holds every claim, and
 * until the records' verdicts stand in it. A browser adds the time of its own window. In Chromium also the time that the
 * page's thread was at work, which other work on the machine does not lengthen as it does the clock's.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../scripts/launch';
import { serveFiles } from '../scripts/serve-files';
import { waitForReport } from '../scripts/tab-report';
import type { PageReport } from '../utils/model/page-report';

const CLAIMS = 60;
const TIMES = 15;
const kind = process.argv.includes('--browser=firefox') ? 'firefox' : 'chromium';
const API = '(globalThis.browser ?? globalThis.chrome)';

/** The report with all that it says of its claims repeated until there are enough; every id stays one claim's own. */
function enlarged(report: PageReport): PageReport {
  const rounds = Math.ceil(CLAIMS / report.claims.length);
  const all = Array.from({ length: rounds }, (_, round) => ({
    claims: report.claims.map((claim) => ({ ...claim, id: `${claim.id}-${round}` })),
    matches: report.matches.map((match) => ({ ...match, claimId: `${match.claimId}-${round}` })),
    marks: report.marks.map((mark) => ({ ...mark, claimId: `${mark.claimId}-${round}` })),
    verdicts: Object.entries(report.verdicts).map(([id, verdict]) => [`${id}-${round}`, verdict] as const),
  }));
  const claims = all.flatMap((each) => each.claims).slice(0, CLAIMS);
  const kept = new Set(claims.map(({ id }) => id));
  return {
    ...report,
    claims,
    matches: all.flatMap((each) => each.matches).filter(({ claimId }) => kept.has(claimId)),
    marks: all.flatMap((each) => each.marks).filter(({ claimId }) => kept.has(claimId)),
    verdicts: Object.fromEntries(all.flatMap((each) => each.verdicts)),
  };
}

/** Milliseconds the page's main thread has worked so far; null where the browser does not tell. */
async function threadClock(page: Page): Promise<() => Promise<number | null>> {
  if (kind === 'firefox') return async () => null;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

type Opening = { readonly listed: number; readonly judged: number };

/** Runs in the page: opens the popup once and takes it away again. */
async function openOnce(address: string, claims: number): Promise<Opening> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 440px; block-size: 600px';
  const start = performance.now();
  frame.src = address;
  document.body.append(frame);
  const until = async (holds: (popup: Document) => boolean): Promise<number> => {
    // Seldom enough to take no time from the popup, which shares the thread.
    while (!(frame.contentDocument && holds(frame.contentDocument)))
      await new Promise((next) => setTimeout(next, 4));
    return performance.now() - start;
  };
  const listed = await until((popup) => popup.querySelectorAll('.claims > li').length === claims);
  const judged = await until((popup) => popup.querySelector('.claims .verdict') !== null);
  frame.remove();
  return { listed, judged };
}

function median(values: readonly number[]): string {
  return (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(0);
}

const site = await serveFiles(resolve(import.meta.dirname, '../public/sample'));
const rig = await launch(kind, { build: 'e2e' });
try {
  const own = await rig.openOwnPage('report.html');
  const article = await rig.browser.newPage();
  await article.goto(`${site.url}/article.html`);
  const { tabId, report } = await waitForReport(own, site.url, 30_000);
  const large = JSON.stringify({ [`report.${tabId}`]: enlarged(report) });
  await own.evaluate(`${API}.storage.session.set(${large})`);
  await own.bringToFront();
  // What the compiler of this script names its functions with.
  await own.evaluate('globalThis.__name = (named) => named');
  const worked = await threadClock(own);
  const openings: Opening[] = [];
  const work: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const before = await worked();
    openings.push(await own.evaluate(openOnce, `/popup.html?tab=${tabId}`, CLAIMS));
    const after = await worked();
    if (before !== null && after !== null) work.push(after - before);
  }
  console.log(await rig.browser.version(), `${CLAIMS} claims, opened ${TIMES} times, ms`);
  for (const what of ['listed', 'judged'] as const) {
    const times = openings.map((opening) => opening[what]);
    const most = Math.max(...times).toFixed(0);
    console.log(`${what}: first ${times[0]?.toFixed(0)}, median ${median(times)}, most ${most}`);
  }
  if (work.length > 0)
    console.log(`work of the thread: first ${work[0]?.toFixed(0)}, median ${median(work)}`);
} finally {
  await rig.close();
  await site.close();
}

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { claimToShow, readStarterPack, reportTable } from './demo-table';
import { type BrowserKind, findBrowser } from './find-browser';
import { browserHelp, ensureBrowsers } from './install-browsers';
import { launch, type Rig } from './launch';
import { serveFiles } from './serve-files';
import { revealClaim, waitForReport } from './tab-report';

const ROOT = resolve(import.meta.dirname, '..');
const SHOTS = resolve(ROOT, 'screenshots');
const READ_WITHIN_MS = 30_000;
const CARD = 'on-record-card';

const { values } = parseArgs({
  options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, page: { type: 'string' } },
});

/** The first browser that is here; on Debian one is installed. */
function chooseBrowser(): BrowserKind | null {
  const wanted: readonly BrowserKind[] = values.firefox ? ['firefox'] : ['chromium', 'firefox'];
  const found = wanted.find((kind) => findBrowser(kind));
  if (found) return found;
  const [first = 'chromium'] = wanted;
  if (ensureBrowsers([first]).length === 0) return first;
  for (const kind of wanted) console.error(browserHelp(kind));
  return null;
}

function build(kind: BrowserKind): boolean {
  const target = kind === 'firefox' ? ['-b', 'firefox'] : [];
  const args = ['--no-install', 'wxt', 'build', ...target, '--mode', 'e2e', '--level', 'warn'];
  return spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const path = resolve(SHOTS, `${name}.png`);
  await page.screenshot({ path });
  console.log(`Screenshot: ${path}`);
}

/** Opens the article, waits for its report, prints it and opens the card that shows most. */
async function show(rig: Rig, url: string): Promise<void> {
  const ownPage = await rig.openOwnPage('sidepanel.html');
  const article = await rig.browser.newPage();
  await article.goto(url);
  const { tabId, report } = await waitForReport(ownPage, url, READ_WITHIN_MS);
  console.log(`\n${reportTable(report, await readStarterPack())}\n`);
  const claimId = claimToShow(report);
  if (claimId) {
    await revealClaim(ownPage, tabId, claimId);
    await article.waitForSelector(CARD, { timeout: READ_WITHIN_MS });
  }
  await ownPage.close();
  await article.bringToFront();
  await screenshot(article, `start-${rig.kind}`);
}

const kind = chooseBrowser();
if (!kind || !build(kind)) process.exit(1);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
const site = await serveFiles(resolve(ROOT, 'public/sample'));
const rig = await launch(kind, { build: 'e2e', headless });
console.log(`${await rig.browser.version()} with On Record`);
try {
  await show(rig, values.page ?? `${site.url}/article.html`);
  if (!headless) {
    console.log('The browser stays open. Close it to end.');
    await new Promise<void>((done) => rig.browser.once('disconnected', () => done()));
  }
} finally {
  await rig.close().catch(() => {});
  await site.close();
}

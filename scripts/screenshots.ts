/**
 * Pictures of every surface in both browsers, light, dark, in forced colours and at 200 %, as
 * `screenshots/BROWSER-SURFACE-LOOK.png`: `npm run screenshots [-- NAME …]` takes only those whose path holds a NAME.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './find-browser';
import { launch, type Rig } from './launch';
import { dress, firefoxPrefs, LOOKS, type Look } from './screenshots/look';
import { assessedClaim, type OpenTabs, SURFACES, type Surface } from './screenshots/surfaces';
import { serveFiles } from './serve-files';
import { revealClaim, waitForReport } from './tab-report';

const ROOT = resolve(import.meta.dirname, '..');
const SHOTS = resolve(ROOT, 'screenshots');
/** Transitions and the popover are done by then. */
const SETTLED_MS = 500;
const ARTICLE_SIZE = { width: 1100, height: 800 };

const wanted = process.argv.slice(2);

/** `BROWSER-SURFACE-LOOK`; null for one that was not asked for. */
function shotName(kind: BrowserKind, surface: string, look: Look): string | null {
  const name = `${kind}-${surface}-${look.name}`;
  return wanted.length === 0 || wanted.some((each) => name.includes(each)) ? name : null;
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await page.bringToFront();
  await new Promise((next) => setTimeout(next, SETTLED_MS));
  await page.screenshot({ path: resolve(SHOTS, `${name}.png`), fullPage });
  console.log(`screenshots/${name}.png`);
}

async function shootSurface(rig: Rig, tabs: OpenTabs, look: Look, surface: Surface): Promise<void> {
  const name = shotName(rig.kind, surface.name, look);
  if (!name) return;
  const page = await rig.openOwnPage(surface.path(tabs));
  const { width, height } = surface.size;
  const room = surface.keepsWidth
    ? { width: width * (look.zoom ?? 1), height: height * (look.zoom ?? 1) }
    : null;
  await dress(page, rig.kind, look, room ?? surface.size);
  await page.waitForSelector(surface.ready);
  await surface.act?.(page);
  await shoot(page, name, surface.whole);
  await page.close();
}

/** The article with its marks, then with the card of a claim with and of one without a record. */
async function shootArticle(
  rig: Rig,
  ownPage: Page,
  article: Page,
  tabs: OpenTabs,
  look: Look,
): Promise<void> {
  const { tabId, report } = tabs.article;
  const claimOf = (state: string): string =>
    report.marks.findLast((mark) => mark.state === state)?.claimId ?? '';
  const cards = {
    marks: null,
    card: assessedClaim(tabs.article),
    'card-stored': claimOf('stored'),
    'card-quote': claimOf('quote'),
  };
  for (const [surface, claimId] of Object.entries(cards)) {
    const name = shotName(rig.kind, surface, look);
    if (!name) continue;
    if (claimId) await revealClaim(ownPage, tabId, claimId);
    await shoot(article, name);
    await article.keyboard.press('Escape');
  }
}

async function shootLook(kind: BrowserKind, url: string, look: Look): Promise<void> {
  const rig = await launch(kind, { build: 'e2e', firefoxPrefs: firefoxPrefs(look) });
  try {
    const ownPage = await rig.openOwnPage('sidepanel.html');
    const other = await rig.browser.newPage();
    await other.goto(`${url}/nothing-here`);
    const article = await rig.browser.newPage();
    await dress(article, kind, look, ARTICLE_SIZE);
    await article.goto(`${url}/article.html`);
    const tabs = {
      article: await waitForReport(ownPage, `${url}/article.html`, 30_000),
      other: await waitForReport(ownPage, `${url}/nothing-here`, 30_000),
    };
    await shootArticle(rig, ownPage, article, tabs, look);
    for (const surface of SURFACES) await shootSurface(rig, tabs, look, surface);
  } finally {
    await rig.close();
  }
}

mkdirSync(SHOTS, { recursive: true });
const site = await serveFiles(resolve(ROOT, 'public/sample'));
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (!findBrowser(kind)) continue;
    for (const look of LOOKS) {
      const names = ['marks', 'card', 'card-stored', 'card-quote', ...SURFACES.map(({ name }) => name)];
      if (names.some((name) => shotName(kind, name, look))) await shootLook(kind, `${site.url}`, look);
    }
  }
} finally {
  await site.close();
}

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './find-browser';
import { launch, type Rig } from './launch';
import { serveFiles } from './serve-files';
import { revealClaim, waitForReport } from './tab-report';

const ROOT = resolve(import.meta.dirname, '..');
const SHOTS = resolve(ROOT, 'screenshots');
/** Transitions and the popover are done by then. */
const SETTLED_MS = 500;

type Look = {
  readonly name: string;
  readonly dark?: true;
  readonly forcedColours?: true;
  /** 2 is a zoom of 200 %. */
  readonly zoom?: number;
  readonly width?: number;
};

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced-colours', forcedColours: true },
  { name: 'zoom-200', zoom: 2 },
];

/** Media features by the browser's own protocol, since puppeteer lets only a few through. */
async function dress(page: Page, look: Look): Promise<void> {
  const { zoom = 1, width = 1100 } = look;
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(800 / zoom),
    deviceScaleFactor: zoom,
  });
  if (!look.dark && !look.forcedColours) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: look.forcedColours ? 'active' : 'none' },
    ],
  });
}

async function shoot(page: Page, name: string): Promise<void> {
  await new Promise((next) => setTimeout(next, SETTLED_MS));
  await page.screenshot({ path: resolve(SHOTS, `${name}.png`) });
  console.log(`screenshots/${name}.png`);
}

/** The article with a card, and the side panel's list and comparison, in one look. */
async function shootLook(rig: Rig, url: string, look: Look): Promise<void> {
  const ownPage = await rig.openOwnPage('sidepanel.html');
  const article = await rig.browser.newPage();
  await dress(article, look);
  await article.goto(url);
  const { tabId, report } = await waitForReport(ownPage, url, 30_000);
  const claimId = report.marks.find(({ state }) => state === 'assessed')?.claimId ?? '';
  await revealClaim(ownPage, tabId, claimId);
  await article.bringToFront();
  await shoot(article, `${rig.kind}-card-${look.name}`);
  for (const [name, query] of [
    ['panel-list', `tab=${tabId}`],
    ['panel-claim', `tab=${tabId}&claim=${claimId}`],
  ]) {
    const panel = await rig.openOwnPage(`sidepanel.html?${query}`);
    await dress(panel, { ...look, width: 480 * (look.zoom ?? 1) });
    await panel.waitForSelector('.claims, .claim-detail');
    await shoot(panel, `${rig.kind}-${name}-${look.name}`);
    await panel.close();
  }
  await article.close();
  await ownPage.close();
}

async function shootBrowser(kind: BrowserKind, url: string): Promise<void> {
  // Firefox has no protocol for media features; there the plain look must do.
  const looks =
    kind === 'chromium' ? LOOKS : LOOKS.filter(({ dark, forcedColours }) => !dark && !forcedColours);
  const rig = await launch(kind, { build: 'e2e' });
  try {
    for (const look of looks) await shootLook(rig, url, look);
  } finally {
    await rig.close();
  }
}

mkdirSync(SHOTS, { recursive: true });
const site = await serveFiles(resolve(ROOT, 'public/sample'));
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (findBrowser(kind)) await shootBrowser(kind, `${site.url}/article.html`);
  }
} finally {
  await site.close();
}

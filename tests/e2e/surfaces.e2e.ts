import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { dress, firefoxPrefs, type Look } from '~/scripts/screenshots/look';
import { type OpenTabs, SURFACES, type Surface } from '~/scripts/screenshots/surfaces';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { revealClaim, waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { CARD, waitForCard } from './support/card';

const LOOKS: readonly Look[] = [{ name: 'light' }, { name: 'dark', dark: true }];
const CASES = (['chromium', 'firefox'] as const).flatMap((kind) =>
  LOOKS.map((look) => [kind, look] as const),
);
/** A phone, or a window at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };
/** A popup's size is its own; room below, or Firefox would keep two bars that need each other when the page turns round. */
const AROUND_POPUP = { width: 440, height: 640 };

describe.each(CASES)('every surface in %s, $name', (kind, look) => {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let tabs: OpenTabs;

  beforeAll(async () => {
    site = await serveFiles(resolve(import.meta.dirname, '../../public/sample'));
    rig = await launch(kind, { build: 'e2e', firefoxPrefs: firefoxPrefs(look) });
    ownPage = await rig.openOwnPage('sidepanel.html');
    const other = await rig.browser.newPage();
    await other.goto(`${site.url}/nothing-here`);
    article = await rig.browser.newPage();
    await dress(article, kind, look, { width: 1100, height: 800 });
    await article.goto(`${site.url}/article.html`);
    tabs = {
      article: await waitForReport(ownPage, `${site.url}/article.html`, 30_000),
      other: await waitForReport(ownPage, `${site.url}/nothing-here`, 30_000),
    };
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  const open = async (surface: Surface): Promise<Page> => {
    const page = await rig.openOwnPage(surface.path(tabs));
    await dress(page, kind, look, surface.size);
    await page.waitForSelector(surface.ready);
    await surface.act?.(page);
    return page;
  };
  /** CSS pixels that stand out of the window sideways. */
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('shows the look that was asked for', async () => {
    expect(await ownPage.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      kind === 'firefox' && look.dark === true,
    );
    expect(await article.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      look.dark === true,
    );
  });

  it.each(SURFACES)(
    '$name is clean for assistive technology, and fits narrow in both directions',
    async (surface) => {
      const page = await open(surface);
      const errors = watchErrors(page);
      expect(await axeViolations(page, 'body')).toEqual([]);
      await page.setViewport(surface.name.startsWith('popup') ? AROUND_POPUP : NARROW);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it.each(['assessed', 'stored', 'quote'])('the card of a claim that is %s is clean', async (state) => {
    const { tabId, report } = tabs.article;
    const claimId = report.marks.findLast((mark) => mark.state === state)?.claimId ?? '';
    await revealClaim(ownPage, tabId, claimId);
    await article.bringToFront();
    await waitForCard(article);
    expect(await axeViolations(article, CARD)).toEqual([]);
    await article.keyboard.press('Escape');
  });

  it('a saved report is clean', async () => {
    const page = await rig.openOwnPage(`report.html?tab=${tabs.article.tabId}`);
    const html = await (await page.waitForSelector('iframe.report-frame'))?.evaluate((frame) =>
      frame instanceof HTMLIFrameElement ? frame.srcdoc : '',
    );
    await page.close();
    const saved = await rig.browser.newPage();
    await dress(saved, kind, look, { width: 900, height: 700 });
    await saved.setContent(html ?? '');
    expect(await axeViolations(saved, 'body')).toEqual([]);
    await saved.close();
  });
});

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserKind } from '~/scripts/find-browser';
import { launch, type Rig } from '~/scripts/launch';
import { type OpenTabs, SURFACES, type Surface } from '~/scripts/screenshots/surfaces';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { revealClaim, waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './audit';
import { CARD, waitForCard } from './card';
import { type Scheme, wearScheme } from './wear-scheme';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
/** A phone, or a window at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };
/** A popup's size is its own; room below, or Firefox would keep two bars that need each other when the page turns round. */
const AROUND_POPUP = { width: 440, height: 640 };

/** CSS pixels that stand out of the window sideways, as the page is written and turned round. */
async function overflow(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const dir of ['ltr', 'rtl'])
    found.push(
      await page.evaluate((next) => {
        document.documentElement.dir = next;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, dir),
    );
  return found;
}

/**
 * Opens every surface in one browser: clean for axe in light and dark, and within a narrow window in both directions. A
 * file for each browser, so that both can run at once.
 */
export function auditSurfaces(kind: BrowserKind): void {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let tabs: OpenTabs;

  beforeAll(async () => {
    site = await serveFiles(resolve(import.meta.dirname, '../../../public/sample'));
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    const other = await rig.browser.newPage();
    await other.goto(`${site.url}/nothing-here`);
    article = await rig.browser.newPage();
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
    await page.setViewport(surface.size);
    await page.waitForSelector(surface.ready);
    await surface.act?.(page);
    return page;
  };
  /** What axe finds within a selector, light and dark; the page ends up dark. */
  const violations = async (page: Page, selector: string): Promise<string[]> => {
    const found: string[] = [];
    for (const scheme of SCHEMES) {
      await wearScheme(rig, page, scheme);
      found.push(...(await axeViolations(page, selector)).map((violation) => `${scheme}: ${violation}`));
    }
    return found;
  };

  it.each(SURFACES)(
    '$name is clean for assistive technology, light and dark, and fits narrow in both directions',
    async (surface) => {
      const page = await open(surface);
      const errors = watchErrors(page);
      expect(await violations(page, 'body')).toEqual([]);
      await page.setViewport(surface.name.startsWith('popup') ? AROUND_POPUP : NARROW);
      for (const scheme of SCHEMES) {
        await wearScheme(rig, page, scheme);
        expect(Math.max(...(await overflow(page))), scheme).toBeLessThanOrEqual(0);
      }
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
    expect(await violations(article, CARD)).toEqual([]);
    await article.keyboard.press('Escape');
  });

  it('a saved report is clean', async () => {
    const page = await rig.openOwnPage(`report.html?tab=${tabs.article.tabId}`);
    const html = await (await page.waitForSelector('iframe.report-frame'))?.evaluate((frame) =>
      frame instanceof HTMLIFrameElement ? frame.srcdoc : '',
    );
    await page.close();
    const saved = await rig.browser.newPage();
    await saved.setContent(html ?? '');
    expect(await violations(saved, 'body')).toEqual([]);
    await saved.close();
  });
}

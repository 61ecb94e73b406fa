import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '~/scripts/serve-files';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations } from './support/audit';
import { CARD, NEO_NAZIS, pointOn } from './support/card';
import { openSample, type SampleStage } from './support/sample-stage';

/** The build of the shops: no host access, so all begins with a click on the toolbar button. */
describe.each(['chromium', 'firefox'] as const)('a click on the toolbar in %s', (kind) => {
  let stage: SampleStage;
  let site: Site;
  let ownPage: Page;
  let article: Page;

  beforeAll(async () => {
    stage = await openSample(kind, { build: 'production' });
    ({ site, ownPage, article } = stage);
  });
  afterAll(() => stage?.close());

  it('reads nothing before', async () => {
    await expect(waitForReport(ownPage, site.url, 1500)).rejects.toThrow('No report');
  });

  it('reads the page', async () => {
    await stage.rig.clickToolbar(article);
    const { report } = await waitForReport(ownPage, site.url, 30_000);
    expect(report.status).toBe('done');
    expect(report.claims.length).toBeGreaterThan(15);
  });

  it.runIf(kind === 'chromium')('shows the list in the popup, clean for assistive technology', async () => {
    const target = await stage.rig.browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('.claims button');
    expect(await popup.$eval('.page-line', (line) => line.textContent)).toMatch(
      /^\d+ quotes · \d+ on record · \d+ assessed/,
    );
    expect(await axeViolations(popup, 'main')).toEqual([]);
  });

  it('marks the page, and keeps its card closed to it', async () => {
    await article.bringToFront();
    const { x, y } = await pointOn(article, NEO_NAZIS);
    await article.mouse.click(x, y);
    const card = await article.waitForSelector(CARD);
    expect(await card?.evaluate((host) => host.shadowRoot)).toBeNull();
  });
});

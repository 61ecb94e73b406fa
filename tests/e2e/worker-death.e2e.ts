import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '~/scripts/serve-files';
import { waitForReport } from '~/scripts/tab-report';
import { cardText, clickMark, NEO_NAZIS } from './support/card';
import { openSample, type SampleStage } from './support/sample-stage';

/** Chromium alone lets a driver stop the worker at a given moment. */
describe('a stopped background in chromium', () => {
  let stage: SampleStage;
  let site: Site;
  let ownPage: Page;
  let article: Page;

  beforeAll(async () => {
    stage = await openSample('chromium');
    ({ site, ownPage, article } = stage);
    await waitForReport(ownPage, site.url, 30_000);
  });
  afterAll(() => stage?.close());

  const stopWorkers = async () => {
    const session = await ownPage.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };

  it('answers the next click as if nothing had happened', async () => {
    await stopWorkers();
    await article.bringToFront();
    await clickMark(article, NEO_NAZIS);
    expect(await cardText(article)).toContain('What the record shows');
    await article.keyboard.press('Escape');
  });

  it('reads the next page', async () => {
    const before = (await waitForReport(ownPage, site.url, 1000)).report.analysedAt;
    await stopWorkers();
    await article.goto(`${site.url}/article.html?again`);
    await expect
      .poll(async () => (await waitForReport(ownPage, site.url, 30_000)).report.analysedAt, {
        timeout: 30_000,
      })
      .not.toBe(before);
    const { report } = await waitForReport(ownPage, site.url, 30_000);
    expect(report.claims.length).toBeGreaterThan(15);
    expect(report.matches.length).toBeGreaterThan(0);
  });
});

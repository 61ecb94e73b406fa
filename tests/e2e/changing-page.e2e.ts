import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { clickMark } from './support/card';
import { openSample, type SampleStage } from './support/sample-stage';

const LATE = 'A harbour pilot, Lena Brook, said the northern channel had been closed since Monday.';

describe.each(['chromium', 'firefox'] as const)('a page that changes in %s', (kind) => {
  let stage: SampleStage;
  let site: Site;
  let ownPage: Page;
  let article: Page;

  beforeAll(async () => {
    stage = await openSample(kind);
    ({ site, ownPage, article } = stage);
    await waitForReport(ownPage, site.url, 30_000);
  });
  afterAll(() => stage?.close());

  async function waitFor(wanted: (found: TabReport) => boolean): Promise<TabReport> {
    for (let tries = 0; tries < 100; tries++) {
      const found = await waitForReport(ownPage, site.url, 20_000);
      if (wanted(found)) return found;
      await new Promise((next) => setTimeout(next, 100));
    }
    throw new Error('The report never became what was waited for.');
  }

  it('reads a paragraph that comes late', async () => {
    await article.evaluate((text) => {
      const paragraphs = [...document.querySelectorAll('article p')];
      const longest = paragraphs.sort(
        (a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0),
      )[0];
      const late = document.createElement('p');
      late.textContent = text;
      longest?.after(late);
    }, LATE);
    const { report } = await waitFor(({ report: { claims } }) =>
      claims.some(({ text }) => text.includes('northern channel')),
    );
    const claim = report.claims.find(({ text }) => text.includes('northern channel'));
    expect(claim?.attribution?.speaker?.name).toBe('Lena Brook');
    await article.bringToFront();
    await clickMark(article, 'northern channel');
    await article.keyboard.press('Escape');
  });

  it('reads the story a page turns into without loading', async () => {
    await article.evaluate(() => {
      const body = document.querySelector('article');
      const lines = Array.from(
        { length: 8 },
        (_, i) =>
          `The ferry company said on day ${i + 1} that crossing number ${i + 1} would leave two hours late.`,
      );
      history.pushState({}, '', '/article.html?story=2');
      body?.replaceChildren(
        ...lines.map((line) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = `${line} Passengers waited in the hall by the quay, where the lights had been left on all night.`;
          return paragraph;
        }),
      );
    });
    const { report } = await waitFor(({ report: { claims } }) =>
      claims.some(({ text }) => text.includes('crossing')),
    );
    expect(report.claims.some(({ text }) => text.includes('northern channel'))).toBe(false);
  });
});

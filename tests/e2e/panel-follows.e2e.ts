import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForReport } from '~/scripts/tab-report';
import { watchErrors } from './support/audit';
import { openSample, type SampleStage } from './support/sample-stage';

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (kind) => {
  let stage: SampleStage;
  let panel: Page;
  let other: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    stage = await openSample(kind);
    await waitForReport(stage.ownPage, `${stage.site.url}/article.html`, 30_000);
    other = await stage.rig.browser.newPage();
    await other.goto(`${stage.site.url}/nothing-here`);
    await waitForReport(stage.ownPage, `${stage.site.url}/nothing-here`, 30_000);
    // Without a tab in its address it speaks of the one in front, as a panel beside the page does.
    panel = await stage.rig.openOwnPage('sidepanel.html');
    errors = watchErrors(panel);
  });
  afterAll(() => stage?.close());

  const shows = (words: string) =>
    panel.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100, timeout: 15_000 },
      words,
    );

  it('follows the tab in front, and keeps the claim that was open in each', async () => {
    await stage.article.bringToFront();
    await shows('Ukraine talks end');
    await panel.waitForSelector('.claims button');
    await panel.$eval('.claims button', (row) => row instanceof HTMLElement && row.click());
    await panel.waitForSelector('.claim-detail');
    await other.bringToFront();
    await shows('No article here');
    await stage.article.bringToFront();
    await panel.waitForSelector('.claim-detail');
    expect(errors).toEqual([]);
  });

  it('tells a screen reader that the page was read', async () => {
    expect(await panel.$eval('.panel > [role=status]', (status) => status.textContent)).toMatch(
      /^\d+ quotes · \d+ on record/,
    );
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { clickMark, hasCard, NEO_NAZIS, waitForCard } from './support/card';
import { openSample, type SampleStage } from './support/sample-stage';

/** Where the text of every paragraph stands in the page, in CSS pixels. */
const PLACES = `JSON.stringify([...document.querySelectorAll('article p, article h1, article h2')].map((p) => {
  const { left, top, width, height } = p.getBoundingClientRect();
  return [left + scrollX, top + scrollY, width, height].map(Math.round);
}))`;

const COUNT_SHIFTS = `
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

describe.each(['chromium', 'firefox'] as const)('a page that is read in %s', (kind) => {
  let stage: SampleStage;
  let ownPage: Page;
  let article: Page;
  let found: TabReport;
  let before: unknown;

  const ask = (name: string, params: object): Promise<unknown> =>
    ownPage.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ onRecord: 1, name, params })})`,
    );

  beforeAll(async () => {
    stage = await openSample(kind, {
      prepare: (page) => {
        if (kind === 'chromium') void page.evaluateOnNewDocument(COUNT_SHIFTS);
      },
    });
    ({ ownPage, article } = stage);
    await article.bringToFront();
    before = await article.evaluate(PLACES);
    found = await waitForReport(ownPage, stage.site.url, 30_000);
  });
  afterAll(() => stage?.close());

  it('does not move: not for marks, their styles, nor cards', async () => {
    await article.bringToFront();
    for (const style of ['strong', 'calm']) await ask('marks:choose', { look: { style, density: 'all' } });
    await clickMark(article, NEO_NAZIS);
    await article.keyboard.press('Escape');
    expect(await hasCard(article)).toBe(false);
    await ask('tab:marks', { tabId: found.tabId, visible: false });
    await ask('tab:marks', { tabId: found.tabId, visible: true });
    await ask('tab:reveal', { tabId: found.tabId, claimId: found.report.claims.at(-1)?.id });
    await waitForCard(article);
    await article.keyboard.press('Escape');
    expect(await article.evaluate(PLACES)).toEqual(before);
  });

  // Firefox tells no page of its layout shifts.
  it.runIf(kind === 'chromium')('has a cumulative layout shift of 0', async () => {
    expect(await article.evaluate('window.layoutShift')).toBe(0);
  });

  it.runIf(kind === 'chromium')('is printed without marks', async () => {
    const decoration = `['assessed', 'stored', 'quote'].map((state) =>
      getComputedStyle(document.querySelector('article p'), '::highlight(on-record-' + state + ')').textDecorationLine)`;
    expect(await article.evaluate(decoration)).toEqual(['underline', 'underline', 'underline']);
    await article.emulateMediaType('print');
    expect(await article.evaluate(decoration)).toEqual(['none', 'none', 'none']);
    await article.emulateMediaType();
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { axeViolations } from './support/audit';
import { CARD, cardText, clickMark, hasCard, NEO_NAZIS, pointOn } from './support/card';
import { openSample, type SampleStage } from './support/sample-stage';

describe.each(['chromium', 'firefox'] as const)('the switches in %s', (kind) => {
  let stage: SampleStage;
  let site: Site;
  let ownPage: Page;
  let article: Page;
  let found: TabReport;

  const ask = (name: string, params: object): Promise<unknown> =>
    ownPage.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ onRecord: 1, name, params })})`,
    );
  const clickText = async (text: string) => {
    const { x, y } = await pointOn(article, text);
    await article.mouse.click(x, y);
    await new Promise((next) => setTimeout(next, 400));
  };

  beforeAll(async () => {
    stage = await openSample(kind);
    ({ site, ownPage, article } = stage);
    found = await waitForReport(ownPage, site.url, 30_000);
    await article.bringToFront();
  });
  afterAll(() => stage?.close());

  it('hides the marks of one tab, and shows them again', async () => {
    await ask('tab:marks', { tabId: found.tabId, visible: false });
    await clickText(NEO_NAZIS);
    expect(await hasCard(article)).toBe(false);
    await ask('tab:marks', { tabId: found.tabId, visible: true });
    await clickMark(article, NEO_NAZIS);
    await article.keyboard.press('Escape');
  });

  it('takes "not this claim" for that claim alone, and back again', async () => {
    const { claims, matches } = found.report;
    const claim = claims.find(({ text }) => text.includes('neo-Nazis'));
    const before = matches.filter(({ claimId }) => claimId === claim?.id).length;
    expect(before).toBeGreaterThan(0);
    const pressInCard = (name: string) =>
      article.$eval(
        'on-record-card >>> [role=dialog]',
        (dialog, wanted) => {
          [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
        },
        name,
      );
    const matchesNow = async () => (await waitForReport(ownPage, site.url, 10_000)).report.matches;
    await clickMark(article, NEO_NAZIS);
    await pressInCard('Not this claim');
    await expect.poll(() => cardText(article)).toContain('Noted.');
    expect(await axeViolations(article, CARD)).toEqual([]);
    const after = await matchesNow();
    expect(after.filter(({ claimId }) => claimId === claim?.id).length).toBe(before - 1);
    expect(after.filter(({ claimId }) => claimId !== claim?.id).length).toBe(
      matches.filter(({ claimId }) => claimId !== claim?.id).length,
    );
    await pressInCard('Undo');
    await expect.poll(() => cardText(article)).not.toContain('Noted.');
    expect(await matchesNow()).toEqual(matches);
    await article.keyboard.press('Escape');
  });

  it('switches a site off and on', async () => {
    const { tabId } = found;
    await ask('site:enable', { tabId, host: '127.0.0.1', enabled: false });
    await clickText('until the end');
    expect(await hasCard(article)).toBe(false);
    await article.reload();
    await expect(waitForReport(ownPage, site.url, 1500)).rejects.toThrow('No report');
    await ask('site:enable', { tabId, host: '127.0.0.1', enabled: true });
    await waitForReport(ownPage, site.url, 30_000);
    await clickMark(article, 'until the end');
  });

  it('refuses what a content script may not ask', async () => {
    const reply = await ask('page:analyse', { page: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

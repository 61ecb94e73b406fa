import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { CARD, cardText, hasCard, waitForCard } from './support/card';
import { waitForFocus } from './support/focus';

/** The keys of the manifest cannot be pressed by a driver: the request they lead to is sent instead. */
describe.each(['chromium', 'firefox'] as const)('without a mouse in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let found: TabReport;

  const askTab = (name: string, params: object): Promise<unknown> => {
    const message = JSON.stringify({ onRecord: 1, name, params });
    return ownPage.evaluate(
      `(globalThis.browser ?? chrome).tabs.sendMessage(${found.tabId}, ${message}, { frameId: 0 })`,
    );
  };
  const heading = () => article.$eval('on-record-card >>> h1', (title) => title.textContent);
  const speakerOf = (index: number) => found.report.claims.at(index)?.attribution?.speaker?.name;

  beforeAll(async () => {
    site = await serveFiles(resolve(import.meta.dirname, '../../public/sample'));
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    article = await rig.browser.newPage();
    await article.goto(`${site.url}/article.html`);
    found = await waitForReport(ownPage, site.url, 30_000);
    await article.bringToFront();
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  it('opens the first claim that can be read, with the focus on its card', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    await askTab('claim:step', { by: 1 });
    await waitForCard(article);
    expect(await heading()).toBe(speakerOf(0));
    await waitForFocus(article, CARD);
  });

  it('goes on, back, and round', async () => {
    const first = await cardText(article);
    await askTab('claim:step', { by: 1 });
    await waitForCard(article);
    expect(await cardText(article)).not.toBe(first);
    await askTab('claim:step', { by: -1 });
    await waitForCard(article);
    expect(await cardText(article)).toBe(first);
    await askTab('claim:step', { by: -1 });
    await waitForCard(article);
    expect(await heading()).toBe(speakerOf(-1));
  });

  it('returns to the text with Escape, and goes on from there', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    await askTab('claim:step', { by: 1 });
    await waitForCard(article);
    await article.keyboard.press('Escape');
    expect(await hasCard(article)).toBe(false);
    await askTab('claim:step', { by: 0 });
    await waitForCard(article);
    expect(await heading()).toBe(speakerOf(0));
    await article.keyboard.press('Escape');
    await askTab('claim:step', { by: 1 });
    await waitForCard(article);
    expect(await heading()).toBe(speakerOf(1));
    await article.keyboard.press('Escape');
  });

  it('shows one card however fast the keys come', async () => {
    await Promise.all([1, 1, 1, -1].map((by) => askTab('claim:step', { by })));
    await waitForCard(article);
    expect((await article.$$(CARD)).length).toBe(1);
    await article.keyboard.press('Escape');
    expect(await hasCard(article)).toBe(false);
  });

  it('has keys for each command, none of them a single letter', async () => {
    const commands: unknown = await ownPage.evaluate('(globalThis.browser ?? chrome).commands.getAll()');
    const named = Array.isArray(commands) ? commands.filter(({ description }) => description) : [];
    expect(named.map(({ name }) => name).sort()).toEqual([
      'annotate-selection',
      'check-page',
      'check-selection',
      'next-claim',
      'open-claim',
      'previous-claim',
      'toggle-marks',
    ]);
    // Chrome keeps some chords to itself without a word, and gives out four; Firefox gives all.
    const withKey = named.filter(({ shortcut }) => shortcut).map(({ name }) => name);
    expect(withKey).toEqual(
      expect.arrayContaining(['next-claim', 'previous-claim', 'toggle-marks', 'check-selection']),
    );
    expect(withKey).toHaveLength(kind === 'firefox' ? named.length : 4);
    const settings = await rig.openOwnPage('options.html');
    await settings.waitForSelector('.shortcuts kbd');
    const shown = await settings.$$eval('.shortcuts kbd', (keys) => keys.map((key) => key.textContent ?? ''));
    expect(shown).toHaveLength(named.length);
    for (const chord of shown) expect(chord).not.toMatch(/^\w$/);
    await settings.close();
  });

  it('refuses a step it does not know', async () => {
    expect(await askTab('claim:step', { by: 5 })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });
});

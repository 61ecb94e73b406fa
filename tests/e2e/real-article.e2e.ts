import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPath } from '~/scripts/data-folder';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { lastName, wordOverlap } from '../support/word-overlap';

type Gold = {
  readonly text: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly strength: 'required' | 'optional';
    readonly content: readonly (readonly [number, number])[];
    readonly source: readonly [number, number];
    readonly speaker: string;
  }[];
  readonly narration: readonly (readonly [number, number])[];
};

const folder = dataPath('article');
const goldFile = dataPath('article', 'gold.json');
const gold: Gold | null = goldFile && JSON.parse(readFileSync(goldFile, 'utf8'));
const COLLECTIVE = /Both parties|delegations|Ministry/;
/** The statements of the starter pack that five of its claims must meet, by words of the claim. */
const ON_RECORD = ['neo-Nazis', 'safe corridors', 'until the end', 'capture of Kherson', 'third round'];

if (!gold) console.log('The real article is not on this machine: its end-to-end test is skipped.');

describe.skipIf(!gold).each(['chromium', 'firefox'] as const)('the real article in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let found: TabReport;

  beforeAll(async () => {
    site = await serveFiles(folder ?? '');
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    const article = await rig.browser.newPage();
    await article.goto(`${site.url}/page.html`);
    found = await waitForReport(ownPage, site.url, 30_000);
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  const slice = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => gold?.text.slice(start, end)).join(' ');

  it('shows every required attribution with the right speaker', () => {
    const misses = (gold?.quotes ?? [])
      .filter(({ strength }) => strength === 'required')
      .flatMap(({ id, content, source, speaker }) => {
        const text = slice(content);
        const best = found.report.claims.toSorted(
          (a, b) => wordOverlap(b.text, text) - wordOverlap(a.text, text),
        )[0];
        if (!best || wordOverlap(best.text, text) < 0.5) return [`${id} not found`];
        const { name = '', mention = '' } = best.attribution?.speaker ?? {};
        const right = COLLECTIVE.test(speaker)
          ? wordOverlap(mention, slice([source])) > 0
          : lastName(name) === lastName(speaker);
        return right ? [] : [`${id}: ${name || 'nobody'} for ${speaker}`];
      });
    expect(misses).toEqual([]);
  });

  it('shows none of the narration', () => {
    const taken = (gold?.narration ?? [])
      .map((span) => slice([span]))
      .filter((text) => found.report.claims.some((claim) => wordOverlap(claim.text, text) > 0.5));
    expect(taken).toEqual([]);
  });

  it('sets the claims beside their statements', () => {
    const without = ON_RECORD.filter((words) => {
      const ids = found.report.claims.filter(({ text }) => text.includes(words)).map(({ id }) => id);
      return !found.report.matches.some(({ claimId }) => ids.includes(claimId));
    });
    expect(without).toEqual([]);
  });

  it('shows nothing of the page around the article', () => {
    const outside = found.report.claims.filter(({ text }) => /radio schedule|bottom of page/i.test(text));
    expect(outside).toEqual([]);
  });
});

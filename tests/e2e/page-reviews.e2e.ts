import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { readTable } from './support/desk';
import { type StoryServer, serveStory, storyPage } from './support/story-server';

const STORY = [
  'The harbour board of Larkness voted on Tuesday to stop the evening ferry until April, after a season of broken engines.',
  '“Nobody in this town has ever paid for a ferry that did not sail,” said Ingrid Halloran, who chairs the board.',
  'Captain Osei Brandt, who has sailed the route for twenty years, called the vote “a quiet way to kill the island”.',
  'Islanders who work in the shipyard fear that they will have to move to the mainland before the first snow of the winter.',
];

const review = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Nobody in Larkness has ever paid for a ferry that did not sail.',
  datePublished: '2026-02-11',
  url: 'https://checks.example/larkness-ferry',
  author: { '@type': 'Organization', name: 'Larkness Checks' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ingrid Halloran' },
    datePublished: '2026-02-10',
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  ...fields,
});

/** What a page writes that means harm: markup, addresses that run, wrong types, and more than anybody writes. */
const MARKUP = '<img src=x onerror="document.title=\'taken\'">Ferries are free on Sundays.';
const HOSTILE: readonly object[] = [
  review({ claimReviewed: MARKUP, url: 'https://checks.example/markup' }),
  review({ claimReviewed: 'An address that runs.', url: "javascript:document.title='taken'" }),
  review({ claimReviewed: { toString: 'an object' }, url: 'https://checks.example/object' }),
  review({ claimReviewed: 'x'.repeat(200_000), url: 'https://checks.example/long' }),
];

const linked = (reviews: readonly object[]): string =>
  reviews
    .map(
      (each) =>
        `<script type="application/ld+json">${JSON.stringify(each).replaceAll('<', '\\u003c')}</script>`,
    )
    .join('\n');

describe.each(['chromium', 'firefox'] as const)('fact-checks that a page publishes in %s', (kind) => {
  let story: StoryServer;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let panel: Page;
  let errors: readonly string[];

  const texts = async (): Promise<readonly string[]> =>
    (await readTable(ownPage, 'statements')).map((row) => JSON.stringify(row));
  const press = async (selector: string) => {
    await panel.waitForSelector(selector);
    await panel.$eval(selector, (element) => {
      if (element instanceof HTMLElement) element.click();
    });
  };

  beforeAll(async () => {
    story = await serveStory(storyPage(STORY, linked([review({})])));
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    article = await rig.browser.newPage();
    await article.goto(story.url);
    const { tabId } = await waitForReport(ownPage, story.url, 30_000);
    panel = await rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    errors = watchErrors(panel);
  });
  afterAll(async () => {
    await rig?.close();
    await story?.close();
  });

  it('are offered in the popup and in the panel', async () => {
    const popup = await rig.openOwnPage('popup.html');
    await article.bringToFront();
    await popup.waitForSelector('.review-offer button');
    expect(await axeViolations(popup, '.review-offer')).toEqual([]);
    await popup.close();
    await panel.waitForSelector('.review-offer button');
  });

  it('are shown first, and put on record on the click alone', async () => {
    await press('.review-offer button');
    await panel.waitForSelector('.review-preview');
    const preview = await panel.$eval('.review-preview', (part) => part.textContent);
    for (const words of ['Ingrid Halloran', 'Larkness Checks', 'Nobody in Larkness has ever paid'])
      expect(preview).toContain(words);
    expect(await axeViolations(panel, 'main')).toEqual([]);
    expect(await texts()).toEqual([]);
    await press('.review-preview .button-primary');
    await expect
      .poll(() => panel.$eval('.review-answer', (line) => line.textContent), { timeout: 10_000 })
      .toBe('1 statement was put on record.');
    expect(await texts()).toHaveLength(1);
  });

  it('stand beside the page’s own words at once, with the name of who judged', async () => {
    await expect
      .poll(
        async () => {
          const { report } = await waitForReport(ownPage, story.url, 5000);
          const claim = report.claims.find(({ text }) => text.includes('Nobody in this town'));
          return report.marks.find(({ claimId }) => claimId === claim?.id)?.state ?? '';
        },
        { timeout: 10_000 },
      )
      .toMatch(/^(?:assessed|stored)$/);
    await panel.waitForFunction(
      () => {
        const rows = [...document.querySelectorAll<HTMLButtonElement>('.claims button')];
        const row = rows.find(({ textContent }) => textContent?.includes('Nobody in this town'));
        row?.click();
        return row !== undefined;
      },
      { polling: 100 },
    );
    await panel.waitForSelector('.comparison');
    const shown = () => panel.$eval('main', (main) => main.textContent);
    await expect.poll(shown, { timeout: 10_000 }).toContain('Larkness Checks');
    expect(await shown()).toContain('Among your own statements');
  });

  it('of a page that means harm stay words, or are refused with the reason', async () => {
    story.change(storyPage(STORY, linked(HOSTILE)));
    await article.reload();
    await panel.waitForSelector('.review-offer button');
    await press('.review-offer button');
    await panel.waitForSelector('.review-preview');
    const list = () => panel.$eval('.review-preview', (part) => part.textContent);
    expect(await list()).toContain('Ferries are free on Sundays.');
    expect(await list()).not.toContain('onerror');
    expect(await panel.$('.review-preview img')).toBeNull();
    expect(await panel.$$eval('.review-rejected li', (items) => items.length)).toBeGreaterThan(0);
    expect(await axeViolations(panel, 'main')).toEqual([]);
    await press('.review-preview .button-primary');
    await panel.waitForSelector('.review-answer');
    const kept = (await texts()).join('\n');
    expect(kept).not.toContain('javascript:');
    expect(kept).not.toContain('x'.repeat(50_000));
    expect(JSON.stringify(await readTable(ownPage, 'assessments'))).not.toContain('javascript:');
    expect(await panel.evaluate(() => document.title)).not.toBe('taken');
    expect(errors).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rig } from '~/scripts/launch';
import type { Site } from '~/scripts/serve-files';
import { revealClaim, type TabReport, waitForReport } from '~/scripts/tab-report';
import { lastName, wordOverlap } from '../support/word-overlap';
import { axeViolations, watchErrors, watchForeignRequests } from './support/audit';
import {
  CARD,
  cardOutline,
  cardText,
  clickMark,
  hasCard,
  NEO_NAZIS,
  pointOn,
  waitForCard,
} from './support/card';
import { waitForFocus } from './support/focus';
import { openSample, type SampleStage } from './support/sample-stage';

const ROOT = resolve(import.meta.dirname, '../..');
const WITHIN_MS = 30_000;

type Expected = {
  readonly claims: readonly {
    readonly content: readonly string[];
    readonly speaker: string | null;
    readonly tier: 'same' | 'similar' | 'none';
    readonly required: boolean;
  }[];
  readonly narration: readonly string[];
};
const expected: Expected = JSON.parse(
  readFileSync(resolve(ROOT, 'tests/fixtures/sample-claims.json'), 'utf8'),
);

describe.each(['chromium', 'firefox'] as const)('the sample article in %s', (kind) => {
  let stage: SampleStage;
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let found: TabReport;
  let errors: readonly string[];
  let foreign: readonly string[];

  beforeAll(async () => {
    stage = await openSample(kind, {
      prepare: (page) => {
        errors = watchErrors(page);
        foreign = watchForeignRequests(page);
      },
    });
    ({ site, rig, ownPage, article } = stage);
    found = await waitForReport(ownPage, site.url, WITHIN_MS);
  });
  afterAll(() => stage?.close());

  it('finds the required claims with their speakers', () => {
    const missing = expected.claims
      .filter(({ required }) => required)
      .filter(({ content, speaker }) => {
        const text = content.join(' ');
        const best = found.report.claims
          .map((claim) => ({ claim, overlap: wordOverlap(claim.text, text) }))
          .sort((a, b) => b.overlap - a.overlap)[0];
        const name = best?.claim.attribution?.speaker?.name ?? '';
        return !best || best.overlap < 0.5 || (speaker !== null && lastName(name) !== lastName(speaker));
      })
      .map(({ content, speaker }) => `${speaker}: ${content.join(' … ')}`);
    expect(missing).toEqual([]);
  });

  it('attributes no narration', () => {
    const taken = expected.narration.filter((sentence) =>
      found.report.claims.some(({ text }) => wordOverlap(text, sentence) > 0.5),
    );
    expect(taken).toEqual([]);
  });

  it('leaves the page as it was', async () => {
    const same = await article.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(html, 'text/html').body.outerHTML === document.body.outerHTML;
    });
    expect(same).toBe(true);
  });

  it('opens the card on a click with the focus in it, and closes it on Escape', async () => {
    await article.bringToFront();
    await clickMark(article, NEO_NAZIS);
    expect(await cardText(article)).toContain('Vladimir Putin');
    await waitForFocus(article, CARD);
    await article.keyboard.press('Escape');
    expect(await hasCard(article)).toBe(false);
  });

  it('gives the focus back to where the reader was', async () => {
    const link = await article.evaluateHandle(() => {
      const first = document.querySelector('a');
      first?.focus();
      return first;
    });
    const [first] = found.report.marks;
    await revealClaim(ownPage, found.tabId, first?.claimId ?? '');
    await waitForCard(article);
    await article.keyboard.press('Escape');
    expect(await hasCard(article)).toBe(false);
    expect(await article.evaluate((element) => element === document.activeElement, link)).toBe(true);
  });

  it('shows what was said, the record, the evidence and the verdict in this order', async () => {
    await clickMark(article, NEO_NAZIS);
    const outline = await cardOutline(article);
    const order = [
      'Vladimir Putin',
      'The same statement is on record',
      'What the record shows',
      'Evidence',
      'Verdict',
    ];
    expect(order.map((heading) => outline.indexOf(heading))).toEqual(
      [...order.map((heading) => outline.indexOf(heading))].sort((a, b) => a - b),
    );
    expect(order.every((heading) => outline.includes(heading))).toBe(true);
    expect(await axeViolations(article, 'on-record-card')).toEqual([]);
    await article.keyboard.press('Escape');
  });

  it('goes on to the next claim by keyboard', async () => {
    await clickMark(article, NEO_NAZIS);
    const before = await cardText(article);
    await article.keyboard.press('Tab');
    await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    await article.waitForFunction(
      (old) => {
        const text = document
          .querySelector('on-record-card')
          ?.shadowRoot?.querySelector('[role=dialog]')?.textContent;
        return Boolean(text) && text !== old;
      },
      { polling: 100 },
      before,
    );
    await article.keyboard.press('Escape');
  });

  it('reveals a claim on demand, inside the window and beside its sentence', async () => {
    const last = found.report.marks.at(-1);
    if (!last) throw new Error('no marks');
    await revealClaim(ownPage, found.tabId, last.claimId);
    await waitForCard(article);
    const fits = await article.evaluate(() => {
      const box = document
        .querySelector('on-record-card')
        ?.shadowRoot?.querySelector('[role=dialog]')
        ?.getBoundingClientRect();
      return box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    });
    expect(fits).toBe(true);
    await article.keyboard.press('Escape');
  });

  it('leaves plain text alone', async () => {
    const { x, y } = await pointOn(article, 'Illustration');
    await article.mouse.click(x, y);
    expect(await hasCard(article)).toBe(false);
  });

  it('lists the claims in the popup, clean for assistive technology', async () => {
    const { tabId } = found;
    const panel = await rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitForSelector('.claims button');
    expect((await panel.$$('.claims > li')).length).toBe(found.report.claims.length);
    expect(await axeViolations(panel, 'main')).toEqual([]);
    await panel.close();
  });

  it('works under a strict content security policy', async () => {
    const strict = await rig.browser.newPage();
    const strictErrors = watchErrors(strict);
    await strict.goto(`${site.url}/strict/article.html`);
    await waitForReport(ownPage, `${site.url}/strict/`, WITHIN_MS);
    await clickMark(strict, NEO_NAZIS);
    await strict.close();
    expect(strictErrors.filter((text) => /on-record|extension:/.test(text))).toEqual([]);
  });

  it('caused no error and no request to another machine', () => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { axeViolations, watchErrors } from './support/audit';
import { fillLibrary } from './support/fill-library';

const NAME = 'Tomas Reke';

describe.each(['chromium', 'firefox'] as const)('a speaker’s dossier in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('library.html#/trash');
    errors = watchErrors(page);
    await page.waitForSelector('main h1');
    await fillLibrary(page);
    await page.evaluate(() => {
      location.hash = '#/speakers';
    });
    await page.waitForSelector('.speaker-search input');
  });
  afterAll(() => rig?.close());

  it('is found by a part of the name, in any spelling', async () => {
    await page.focus('.speaker-search input');
    await page.keyboard.type('réke tom');
    await expect
      .poll(() => page.$$eval('.speaker-list a', (links) => links.map(({ textContent }) => textContent)))
      .toEqual([NAME]);
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('opens by keyboard and holds everything on record by that speaker', async () => {
    await page.focus('.speaker-list a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.dossier h1');
    expect(await page.$eval('.dossier h1', (title) => title.textContent)).toBe(NAME);
    await expect
      .poll(() => page.$eval('.dossier', (dossier) => dossier.textContent), { timeout: 10_000 })
      .toContain('Rents on the hill fell by a third.');
    const text = await page.$eval('.dossier', (dossier) => dossier.textContent);
    expect(text).toContain('The Quayside ferry never sailed empty.');
    expect(text).toContain('Quayside paid for its ferries twice.');
  });

  it('draws when it was said, and gives the same figures as a table', async () => {
    await page.waitForSelector('.timeline summary');
    await page.$eval('.timeline summary', (summary) => {
      if (summary instanceof HTMLElement) summary.click();
    });
    await page.waitForSelector('.timeline table');
    const sum = await page.$$eval('.timeline tbody tr', (rows) =>
      rows.reduce((all, row) => all + Number(row.querySelector('td')?.textContent ?? 0), 0),
    );
    expect(sum).toBe(3);
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('leads to each statement', async () => {
    await page.$$eval('.dossier a', (links) =>
      links.find(({ hash }) => hash.startsWith('#/statement/'))?.click(),
    );
    await page.waitForFunction(() => location.hash.startsWith('#/statement/'), { polling: 100 });
    await expect
      .poll(() => page.$eval('main', (main) => main.textContent), { timeout: 10_000 })
      .toContain(NAME);
    expect(errors).toEqual([]);
  });
});

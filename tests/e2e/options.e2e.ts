import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';

describe.each(['chromium', 'firefox'] as const)('the settings in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    site = await serveFiles(resolve(import.meta.dirname, '../../public/sample'));
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('options.html');
    errors = watchErrors(page);
    await page.waitForSelector('#packs .switch');
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  const press = (name: string) =>
    page.$$eval(
      'button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      name,
    );
  const answered = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('#data [role=status]')?.textContent?.includes(wanted),
      { polling: 100 },
      words,
    );

  it('are clean for assistive technology', async () => {
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('take a pack out of use, and open pages obey', async () => {
    const article = await rig.browser.newPage();
    await article.goto(`${site.url}/article.html`);
    expect((await waitForReport(page, site.url, 30_000)).report.matches.length).toBeGreaterThan(0);
    const matches = async () => (await waitForReport(page, site.url, 5_000)).report.matches.length;
    await page.bringToFront();
    await page.click('#packs .switch');
    await expect.poll(matches, { timeout: 10_000 }).toBe(0);
    await page.click('#packs .switch');
    await expect.poll(matches, { timeout: 10_000 }).toBeGreaterThan(0);
    await article.close();
  });

  it('ask before they delete, by keyboard too', async () => {
    await press('Delete everything I wrote');
    await page.waitForSelector('dialog[open]');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.$('dialog[open]')).toBeNull();
    await press('Delete everything I wrote');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answered('is gone');
  });

  // After the keyboard: Firefox shows its list of downloads, which takes the keys.
  it('hand out what the user wrote', async () => {
    await press('Export everything I wrote');
    await answered('Saved as on-record-');
  });

  it('need no sideways scrolling in a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('caused no error', () => {
    expect(errors).toEqual([]);
  });
});

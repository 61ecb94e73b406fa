import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { axeViolations, watchErrors } from './support/audit';
import { fillLibrary } from './support/fill-library';

const MAX_PASTE = 100_000;
/** As a PDF gives it: lines cut and a word divided. */
const PASTED = `Tomas Reke spoke at the quay on Friday. "The Quayside ferry never
sailed empty," said Tomas Reke, who had come with his secre-
tary and two of the pilots.

Others told reporters that the pilots would leave by spring.`;

describe.each(['chromium', 'firefox'] as const)('the paste box in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];

  const paste = (text: string) =>
    page.$eval(
      '.paste-form textarea',
      (field, value) => {
        if (!(field instanceof HTMLTextAreaElement)) return;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const isDisabled = () =>
    page.$eval('.paste-form button', (button) => button instanceof HTMLButtonElement && button.disabled);

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('library.html#/trash');
    errors = watchErrors(page);
    await page.waitForSelector('main h1');
    await fillLibrary(page);
    await page.evaluate(() => {
      location.hash = '#/check';
    });
    await page.waitForSelector('.paste-form textarea');
  });
  afterAll(() => rig?.close());

  it('takes nothing empty and nothing too long, and says why', async () => {
    expect(await isDisabled()).toBe(true);
    await paste('x'.repeat(MAX_PASTE + 12));
    await expect.poll(() => page.$eval('#paste-problem', (line) => line.textContent)).toContain('12');
    expect(await isDisabled()).toBe(true);
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('sets pasted words beside the record, cut lines and all', async () => {
    await paste(PASTED);
    await expect.poll(isDisabled).toBe(false);
    await page.focus('.paste-form button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.check-result .claims button');
    const rows = await page.$$eval('.check-result .claims button', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    expect(rows.some((row) => row.includes('never sailed empty'))).toBe(true);
    await page.$$eval('.check-result .claims button', (all) => {
      const row = all.find(({ textContent }) => textContent?.includes('never sailed empty'));
      if (row instanceof HTMLElement) row.click();
    });
    await page.waitForSelector('.check-claim .comparison');
    const shown = await page.$eval('.check-claim', (claim) => claim.textContent);
    expect(shown).toContain('Tomas Reke');
    expect(shown).toContain('The Quayside ferry never sailed empty.');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('says so where nothing of it is on record', async () => {
    await paste('Rain fell on nine roofs, and the baker counted them.');
    await page.$eval('.paste-form button', (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.check-result .page-line')?.textContent), {
        timeout: 10_000,
      })
      .toContain('0 on record');
    expect(errors).toEqual([]);
  });
});

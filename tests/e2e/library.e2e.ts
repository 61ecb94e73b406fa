import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { axeViolations, watchErrors } from './support/audit';
import { fillLibrary } from './support/fill-library';
import { waitForFocus } from './support/focus';

const ROW = '.statement-rows .statement-row';
const VIEWS = ['statements', 'annotations', 'overview', 'trash'];

describe.each(['chromium', 'firefox'] as const)('the library in %s', (kind) => {
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    const setup = await rig.openOwnPage('library.html#/trash');
    await setup.waitForSelector('main h1');
    await fillLibrary(setup);
    await setup.close();
    page = await rig.openOwnPage('library.html');
    errors = watchErrors(page);
    await page.waitForSelector(`${ROW} .cell-speaker bdi`);
  });
  afterAll(() => rig?.close());

  const go = async (hash: string, selector: string) => {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.waitForSelector(selector);
  };
  const countOf = () =>
    page.$eval('.statements-line [role=status]', (line) => Number.parseInt(line.textContent ?? '', 10));
  const rowTexts = () =>
    page.$$eval(`${ROW} .cell-text`, (cells) => cells.map((cell) => cell.textContent ?? ''));
  const listed = (count: number) => expect.poll(countOf, { timeout: 10_000 }).toBe(count);
  const press = (name: string) =>
    page.$$eval(
      'button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      name,
    );
  const shows = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100, timeout: 10_000 },
      words,
    );

  it('lists everything on record, the user’s own too', async () => {
    await listed(81);
    expect(await page.$$eval(`${ROW}.is-own`, (own) => own.length)).toBeGreaterThan(0);
  });

  it('finds words as they are typed, and the address remembers them', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('quayside fer');
    await listed(2);
    for (const text of await rowTexts()) expect(text.toLowerCase()).toContain('quayside');
    await expect.poll(() => page.url(), { timeout: 5_000 }).toContain('q=quayside+fer');
  });

  it('opens a statement by keyboard, and Back leads to where the reader was', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await page.$eval('[role=grid]', (grid) => grid.getAttribute('aria-activedescendant'));
    const text = await page.$eval(`#${active} .cell-text`, (cell) => cell.textContent);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.statement-words');
    expect(await page.$eval('.statement-words', (words) => words.textContent)).toBe(text);
    await page.evaluate(() => history.back());
    await page.waitForSelector('[role=grid]');
    await listed(2);
    await expect
      .poll(() => page.$eval('.is-current .cell-text', (cell) => cell.textContent), { timeout: 5_000 })
      .toBe(text);
    expect(
      await page.$eval('.statement-search', (field) =>
        field instanceof HTMLInputElement ? field.value : '',
      ),
    ).toBe('quayside fer');
  });

  it('filters, and the Back button takes a filter away', async () => {
    await go('#/statements', `${ROW} .cell-speaker bdi`);
    await listed(81);
    await page.$$eval('.filter-bar summary', (menus) => {
      menus.find(({ textContent }) => textContent === 'Where from')?.click();
    });
    await page.waitForSelector('.menu[open] input');
    await page.$$eval('.menu[open] label', (labels) => {
      labels.find(({ textContent }) => textContent?.startsWith('Your own'))?.click();
    });
    await listed(3);
    expect(page.url()).toContain('in=-');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await page.evaluate(() => history.back());
    await listed(81);
    await page.evaluate(() => history.forward());
    await listed(3);
  });

  it('shows the columns that are chosen by keyboard, and shows them again on the next visit', async () => {
    const heads = () =>
      page.$$eval('[role=columnheader]', (cells) => cells.map(({ textContent }) => textContent).slice(2));
    const usual = await heads();
    await page.$$eval('.statements-line summary', (menus) =>
      menus.find(({ textContent }) => textContent === 'Columns')?.focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.menu[open] input');
    // Speaker, said, verdict, state.
    for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.keyboard.press('Escape');
    const chosen = [...usual.slice(0, 3), 'State', ...usual.slice(3)];
    await expect.poll(heads, { timeout: 5_000 }).toEqual(chosen);
    expect(await page.$eval('[role=grid]', (grid) => grid.ariaColCount)).toBe(String(chosen.length + 2));
    await expect
      .poll(() => page.$eval(`${ROW} .cell-state`, (cell) => cell.textContent))
      .toBe('Not assessed');
    await page.focus('[role=grid]');
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await page.reload({ waitUntil: [] });
    await page.waitForSelector(`${ROW} .cell-state`);
    expect(await heads()).toEqual(chosen);
  });

  it('changes what is selected among what was found, moves it to the trash and takes it back, by keyboard', async () => {
    await go('#/statements?in=-&q=tomas', ROW);
    await listed(3);
    await page.focus('[role=grid]');
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await shows('2 selected');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await page.focus('.bulk-bar input');
    await page.keyboard.type('harbour');
    await page.keyboard.press('Enter');
    await shows('Tag added to 2 statements');
    await press('Move to trash');
    await shows('2 statements are in the trash');
    await listed(1);
    await waitForFocus(page, '[role=grid]');
    await press('Undo');
    await listed(3);
  });

  it('shows a statement with where it is from, its history and its ways out', async () => {
    await page.$eval(`${ROW} .cell-text a`, (link) => link instanceof HTMLElement && link.click());
    await page.waitForSelector('.statement-words');
    await shows('Links to other statements');
    await shows('History');
    await shows('Changed together in the library');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('deletes from there, and the trash gives it back or forgets it', async () => {
    await press('Move to trash');
    await shows('Pages are no longer compared with it');
    await go('#/trash', '.rows li');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Restore');
    await shows('The trash is empty');
    await go('#/statements?in=-', ROW);
    await listed(3);
  });

  it('makes a copy of a pack’s statement to work on', async () => {
    await go('#/statements?q=dogs', `${ROW} .cell-speaker bdi`);
    const others = async () => (await rowTexts()).filter((text) => !text.includes('dogs')).length;
    await expect.poll(others, { timeout: 10_000 }).toBe(0);
    await page.focus('[role=grid]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.statement-words');
    await press('Make my own copy');
    await page.waitForFunction(() => location.hash.startsWith('#/edit/'), { polling: 100 });
    await go('#/statements?in=-', ROW);
    await listed(4);
  });

  it.each(VIEWS)('is clean for assistive technology: %s', async (view) => {
    await go(`#/${view}`, 'main h1');
    await new Promise((next) => setTimeout(next, 500));
    expect(await axeViolations(page, 'body')).toEqual([]);
  });

  it.each(VIEWS)('needs no sideways scrolling at 200 % of a small window: %s', async (view) => {
    await page.setViewport({ width: 400, height: 420, deviceScaleFactor: 2 });
    await go(`#/${view}`, 'main h1');
    await new Promise((next) => setTimeout(next, 300));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it.runIf(kind === 'chromium').each(VIEWS)('keeps its contrast in the dark: %s', async (view) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
    await page.setViewport({ width: 1100, height: 800 });
    await go(`#/${view}`, 'main h1');
    await new Promise((next) => setTimeout(next, 300));
    expect(await axeViolations(page, 'body')).toEqual([]);
  });

  it('caused no error', () => {
    expect(errors).toEqual([]);
  });
});

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { keepSavedFiles, savedFiles } from './support/saved-files';

/** A backup with one speaker in it. */
const BACKUP = {
  format: 'on-record-backup',
  formatVersion: 1,
  createdAt: '2026-03-01T10:00:00.000Z',
  rows: {
    statements: [],
    speakers: [
      {
        value: {
          id: '11111111-1111-4111-8111-111111111111',
          name: 'Lena Brook',
          aliases: [],
          roles: [],
          sort: 'person',
          wikidata: null,
        },
        createdAt: '2026-02-01T10:00:00.000Z',
        modifiedAt: '2026-02-01T10:00:00.000Z',
        deletedAt: null,
      },
    ],
    evidence: [],
    assessments: [],
    annotations: [],
  },
  revisions: [],
  feedback: [],
  drafts: [],
};

/** Rows in the database, and keys in the two storage areas. */
const LEFT = `(async () => {
  const api = globalThis.browser ?? chrome;
  const db = await new Promise((done, fail) => {
    const request = indexedDB.open('on-record');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const counts = await Promise.all([...db.objectStoreNames].map((name) => new Promise((done) => {
    const request = db.transaction(name).objectStore(name).count();
    request.onsuccess = () => done(request.result);
  })));
  db.close();
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    local: Object.keys(await api.storage.local.get(null)),
    session: Object.keys(await api.storage.session.get(null)),
  };
})()`;

describe.each(['chromium', 'firefox'] as const)('the settings in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];
  /** What "back up everything" gave, in base64. */
  let backup = '';

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
      (wanted) =>
        [...document.querySelectorAll('#data [role=status]')].some(({ textContent }) =>
          textContent?.includes(wanted),
        ),
      { polling: 100 },
      words,
    );

  /** As if the user had chosen a file of this text. */
  const chooseFile = (text: string, coding: 'text' | 'base64' = 'text') =>
    page.evaluate(
      (given, form) => {
        const content =
          form === 'text' ? given : Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
        const input = document.querySelector<HTMLInputElement>('#data input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }));
        if (!input) throw new Error('no field for a file');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
      coding,
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

  it('change how marks look in open pages at once', async () => {
    const article = await rig.browser.newPage();
    await article.goto(`${site.url}/article.html`);
    await waitForReport(page, site.url, 30_000);
    const names = () =>
      article.evaluate(() =>
        ['assessed', 'assessed-strong', 'quote', 'quote-strong'].filter((name) =>
          CSS.highlights.has(`on-record-${name}`),
        ),
      );
    await expect.poll(names).toEqual(['assessed', 'quote']);
    await page.bringToFront();
    await (await page.$$('#marks .choices:first-of-type label'))[1]?.click();
    await expect.poll(names).toEqual(['assessed-strong', 'quote-strong']);
    await (await page.$$('#marks .choices:last-of-type label')).at(-1)?.click();
    await expect.poll(names).toEqual(['assessed-strong']);
    await (await page.$$('#marks .choices:first-of-type label'))[0]?.click();
    await (await page.$$('#marks .choices:last-of-type label'))[1]?.click();
    await expect.poll(names).toEqual(['assessed', 'quote']);
    await article.close();
  });

  it('say what a backup would do before they restore it', async () => {
    await chooseFile(JSON.stringify(BACKUP));
    await page.waitForSelector('.restore-preview table');
    const rows = await page.$$eval('.restore-preview tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual([['Speakers', '1', '0', '0', '0', '0']]);
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Restore this backup');
    await page.waitForFunction(
      () => document.querySelector('.restore [role=status]')?.textContent === 'The backup was restored.',
      { polling: 100 },
    );
    await chooseFile(JSON.stringify(BACKUP));
    await page.waitForFunction(
      () => document.querySelector('.restore-preview')?.textContent?.includes('here already'),
      { polling: 100 },
    );
    await press('Do not restore');
  });

  it('name the place of what is wrong with a backup, and change nothing', async () => {
    await chooseFile(
      JSON.stringify({ ...BACKUP, rows: { ...BACKUP.rows, speakers: [{ value: { id: 7 } }] } }),
    );
    const problems = await page.waitForSelector('.restore-problems');
    expect(await problems?.evaluate((element) => element.textContent)).toContain('/rows/speakers/0/value/id');
    await chooseFile('{"format": ');
    await page.waitForFunction(
      () => document.querySelector('.restore-problems')?.textContent?.includes('The file is not JSON'),
      { polling: 100 },
    );
    expect(await axeViolations(page, 'main')).toEqual([]);
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
    await keepSavedFiles(page);
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ author: 'Rosa Lindqvist', disabledHosts: ['paper.example'] })`,
    );
    await chooseFile(JSON.stringify(BACKUP));
    await page.waitForSelector('.restore-preview table');
    await press('Restore this backup');
    await answered('The backup was restored.');
    await press('Back up everything');
    await answered('Saved as on-record-');
    const [file] = await savedFiles(page);
    expect(file?.name).toMatch(/\.jsonl\.gz$/);
    backup = file?.base64 ?? '';
  });

  it('need no sideways scrolling in a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('delete everything: rows, packs, settings and access', async () => {
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ disabledHosts: ['paper.example'] })`,
    );
    await press('Delete everything, packs and settings too');
    await (await page.waitForSelector('dialog[open] .button-danger'))?.click();
    await answered('Everything is gone.');
    const left = await page.evaluate(LEFT);
    expect(left).toEqual({ rows: 0, local: [], session: [] });
    await page.waitForFunction(() => !document.querySelector('#packs .switch'), { polling: 100 });
  });

  it('bring all of it back from the backup', async () => {
    await chooseFile(backup, 'base64');
    await page.waitForSelector('.restore-preview table');
    const parts = await page.$$eval('.restore-preview tbody tr', (all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
    );
    expect(parts).toEqual([
      ['Speakers', '1'],
      ['Steps of history', '1'],
      ['Packs', '1'],
      ['Settings', expect.stringMatching(/^[2-9]$/)],
    ]);
    await press('Restore this backup');
    await answered('The backup was restored.');
    await page.waitForSelector('#packs .switch');
    const kept = await page.evaluate(
      `(globalThis.browser ?? chrome).storage.local.get(['author', 'disabledHosts'])`,
    );
    expect(kept).toEqual({ author: 'Rosa Lindqvist', disabledHosts: ['paper.example'] });
    await chooseFile(backup, 'base64');
    await page.waitForFunction(
      () => document.querySelector('.restore-preview')?.textContent?.includes('here already'),
      { polling: 100 },
    );
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Do not restore');
  });

  it('caused no error', () => {
    expect(errors).toEqual([]);
  });
});

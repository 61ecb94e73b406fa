import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { samplePack } from '../utils/interchange/sample-pack';
import { axeViolations, watchErrors, watchForeignRequests } from './support/audit';

const TABLE =
  'Aussage;Wer;Urteil;Quelle\nTrams fly.;Ada Quill;False;Desk\nTrams swim.;;Quack;Desk\n;;True;Desk\n';
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Ferries sing at night.',
  url: 'https://desk.example/ferries',
  author: { '@type': 'Organization', name: 'Harbour desk' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Quill' } },
  reviewRating: { '@type': 'Rating', alternateName: 'Pants on Fire' },
};

/** Rows of every table of the database, as the page sees them: two equal answers are equal stores. */
const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('on-record');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<string>((resolve, reject) => {
            const all = db.transaction(name).objectStore(name).getAll();
            all.onsuccess = () => resolve(`${name} ${JSON.stringify(all.result)}`);
            all.onerror = () => reject(all.error);
          }),
      ),
    );
    db.close();
    return tables.join('\n');
  });

describe.each(['chromium', 'firefox'] as const)('files in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];
  let foreign: readonly string[];

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('library.html#/import');
    errors = watchErrors(page);
    foreign = watchForeignRequests(page);
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = await page.waitForSelector('#import-file');
    if (!input) throw new Error('There is nowhere to give a file.');
    await (await input.toElement('input')).uploadFile(path);
  };
  const shows = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100 },
      words,
    );
  const press = async (name: string): Promise<void> => {
    await shows(name);
    await page.$$eval(
      'main button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      name,
    );
  };

  it('are asked for on a page that is clean for assistive technology', async () => {
    await shows('Choose a file');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('are refused with the place of the fault, and the store is as it was', async () => {
    const before = await dump(page);
    await give('broken.json', JSON.stringify({ ...samplePack, evidence: [] }));
    await shows('This file was not imported');
    await shows('/assessments/0/evidence/0/evidenceId');
    await give('cut.json', JSON.stringify(samplePack).slice(0, 300));
    await shows('The file is not JSON');
    expect(await dump(page)).toBe(before);
  });

  it('bring a table by columns that a person corrects', async () => {
    await give('table.csv', TABLE);
    await shows('The table has 3 rows');
    expect(await axeViolations(page, 'main')).toEqual([]);
    for (const [column, field] of [
      ['Aussage', 'text'],
      ['Wer', 'speaker'],
      ['Urteil', 'rating'],
      ['Quelle', 'author'],
    ]) {
      await page.select(`select[aria-label="What “${column}” holds"]`, field ?? '');
    }
    await press('Read the rows');
    await shows('Left out 1');
    await page.select('select[aria-label="Verdict for “Quack”"]', 'unproven');
    await shows('Chosen by you');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Import 2 statements');
    await shows('The file was imported');
    expect(await dump(page)).toContain('Trams swim.');
  });

  it('meet themselves the second time', async () => {
    await give('table.csv', TABLE.replace('Urteil', 'Farbe'));
    await press('Read the rows');
    await shows('Already there 2');
  });

  it('tell how much of a large table is read, and stop at a word with the store as it was', async () => {
    await press('Choose another file');
    const before = await dump(page);
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `Tram ${i} flies.;Ada Quill;False;Desk;https://desk.example/${i}`,
    );
    await give('large.csv', ['Statement;Speaker;Rating;Author;Address', ...rows].join('\n'));
    await shows('The table has 40,000 rows');
    await press('Read the rows');
    const seen = await page.waitForFunction(
      () => {
        const line = document.querySelector('.progress-line');
        const told = `${line?.querySelector('.progress-bar span')?.textContent} ${line?.querySelector(':scope > .soft')?.textContent}`;
        const all: unknown = Reflect.get(globalThis, 'seenProgress') ?? [];
        const before = Array.isArray(all) ? all : [];
        const seen = !/[1-9]/.test(told) || before.includes(told) ? before : [...before, told];
        Reflect.set(globalThis, 'seenProgress', seen);
        if (seen.length < 3) return null;
        line?.querySelector('button')?.click();
        return seen;
      },
      { polling: 10, timeout: 30_000 },
    );
    for (const told of (await seen.jsonValue()) ?? [])
      expect(told).toMatch(/^Reading large\.csv … [1-9]\d?%$/);
    await shows('Choose a file');
    expect(await dump(page)).toBe(before);
  });

  it('are taken when they are dropped on the page, pasted onto it, or pasted as text', async () => {
    await shows('Choose a file');
    const review = (claim: string) => JSON.stringify({ ...REVIEW, claimReviewed: claim });
    const giveBy = (way: 'drop' | 'paste', text: string) =>
      page.evaluate(
        (event, content) => {
          const data = new DataTransfer();
          data.items.add(new File([content], `${event}ped.json`, { type: 'application/json' }));
          const init = { bubbles: true, cancelable: true };
          document.body.dispatchEvent(
            event === 'drop'
              ? new DragEvent('drop', { ...init, dataTransfer: data })
              : new ClipboardEvent('paste', { ...init, clipboardData: data }),
          );
        },
        way,
        text,
      );
    await giveBy('drop', review('Ferries were dropped.'));
    await shows('Ferries were dropped.');
    await press('Choose another file');
    await shows('Choose a file');
    // Firefox lets no script make an event that carries a clipboard.
    if (kind === 'chromium') {
      await giveBy('paste', review('Ferries were pasted.'));
      await shows('Ferries were pasted.');
      await press('Choose another file');
    }
    await shows('Paste text instead');
    await page.$eval('details.paste', (details) => {
      if (details instanceof HTMLDetailsElement) details.open = true;
    });
    await page.type('details.paste textarea', review('Ferries were typed.'));
    await press('Read this text');
    await shows('Ferries were typed.');
  });

  it('bring ClaimReviews with the words of their ratings', async () => {
    await press('Choose another file');
    await give('feed.json', JSON.stringify(REVIEW));
    await shows('Pants on Fire');
    await press('Import 1 statement');
    await shows('The file was imported');
    expect(await dump(page)).toContain('"originalRating":"Pants on Fire"');
  });

  it('bring a pack, and its update with the verdicts that change', async () => {
    await give('pack.json', JSON.stringify(samplePack));
    await shows('This pack is new here.');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Install this pack');
    await shows('Harbour claims is installed');
    const assessments = samplePack.assessments.map((one) => ({ ...one, verdict: 'mostly-false' }));
    const manifest = { ...samplePack.manifest, release: '2022.5.0' };
    await give('update.json', JSON.stringify({ ...samplePack, manifest, assessments }));
    await shows('False becomes Mostly false');
    await press('Install this release');
    await shows('Harbour claims is installed');
  });

  it('cause no error and no request', () => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { samplePack } from '../utils/interchange/sample-pack';
import { axeViolations, watchErrors } from './support/audit';
import {
  act,
  addEvidence,
  choose,
  fieldValue,
  pasteInto,
  publish,
  readTable,
  toastText,
  waitForDraft,
  waitForForm,
} from './support/desk';
import { stopBackground } from './support/stop-background';

const URL = 'https://counts.example/2022/03/03/ferries';
const PACK = {
  ...samplePack,
  manifest: {
    ...samplePack.manifest,
    ratingScale: [
      { label: 'Sunk', verdict: 'false' },
      { label: 'Afloat', verdict: 'true' },
    ],
  },
  assessments: samplePack.assessments.map((one) => ({ ...one, originalRating: 'Sunk' })),
};

describe.each(['chromium', 'firefox'] as const)('records of the desk in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  let rig: Rig;
  let ownPage: Page;
  let page: Page;
  let errors: readonly string[];

  const stop = () => stopBackground(rig, ownPage);
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const shows = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100, timeout: 20_000 },
      words,
    );
  const press = async (name: string) => {
    await shows(name);
    await page.$$eval(
      'main button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      name,
    );
  };
  const newForm = async (words: string) => {
    await page.close();
    page = await rig.openOwnPage('library.html#/edit');
    errors = watchErrors(page);
    await waitForForm(page);
    await pasteInto(page, 'text', words);
  };
  const live = async (table: string) =>
    (await readTable(ownPage, table)).filter((row) => JSON.stringify(row).includes('"deletedAt":null'));

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('library.html#/trash');
    page = await rig.openOwnPage('library.html#/import');
    const path = join(folder, 'pack.json');
    writeFileSync(path, JSON.stringify(PACK));
    const input = await page.waitForSelector('#import-file');
    await (await input?.toElement('input'))?.uploadFile(path);
    await press('Install this pack');
    await shows('Harbour claims is installed');
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('take the speaker of that name who is on record, and a publisher’s own words for a verdict', async () => {
    await newForm('The quay was never flooded in my time.');
    await pasteInto(page, 'speaker.name', 'Ilse Brandt');
    await expect
      .poll(() => text('.desk-offers label:has(:checked)'), { timeout: 10_000 })
      .toContain('Ilse Brandt');
    await pasteInto(page, 'assessment.originalRating', 'false Sunk');
    expect(await text('.choice:has(:checked)')).toContain('False');
    await pasteInto(page, 'assessment.rationale', 'The log shows two floods.');
    await addEvidence(page, 0, {
      url: URL,
      kind: 'primary-document',
      title: 'Ferry log',
      publisher: 'Port',
      stance: 'refutes',
    });
    await pasteInto(page, 'assessment.correction', 'It was flooded twice.');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('name a missing field until it is filled in, and no longer', async () => {
    await act(page, 'save');
    await page.waitForSelector('#desk-author[aria-invalid]');
    await pasteInto(page, 'author', 'Rosa Lindqvist');
    await expect.poll(() => page.$('#desk-author[aria-invalid]'), { timeout: 5000 }).toBeNull();
    expect(await text('.desk-foot [role=alert]')).toBe('');
  });

  it('give a document that was taken out back, as it was', async () => {
    await page.$eval(
      '.desk-evidence .button-plain',
      (button) => button instanceof HTMLElement && button.click(),
    );
    await shows('Taken out: Ferry log');
    expect(await page.$$('.desk-evidence')).toHaveLength(0);
    await page.$eval('.desk-taken button', (button) => button instanceof HTMLElement && button.click());
    await expect.poll(() => page.$$eval('.desk-evidence', ({ length }) => length)).toBe(1);
    await expect.poll(() => text('.desk-evidence'), { timeout: 5000 }).toContain('Ferry log');
    await waitForDraft(ownPage, 'Ferry log');
    const published = publish(page);
    await stop();
    await published;
    expect(await toastText(page)).toContain('Published');
    expect(JSON.stringify(await live('assessments'))).toContain('"originalRating":"Sunk"');
    expect(JSON.stringify(await live('speakers'))).toContain('Ilse Brandt');
  });

  it('cite one record of a document for two statements, and say so', async () => {
    await newForm('The ferries ran through every flood.');
    await pasteInto(page, 'speaker.name', 'Ilse Brandt');
    await expect
      .poll(() => text('.desk-offers label:has(:checked)'), { timeout: 10_000 })
      .toContain('your own record');
    await choose(page, 'assessment.verdict', 'Unproven');
    await pasteInto(page, 'assessment.rationale', 'The log has no entry.');
    await page.$eval(
      '#desk-assessment-evidence',
      (button) => button instanceof HTMLElement && button.click(),
    );
    await pasteInto(page, 'assessment.evidence.0.url', URL);
    await choose(page, 'assessment.evidence.0.stance', 'Gives context');
    await press('Use its record');
    await expect
      .poll(() => fieldValue(page, 'assessment.evidence.0.title'), { timeout: 5000 })
      .toBe('Ferry log');
    await shows('Cited for one other statement too');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await act(page, 'save');
    expect(await toastText(page)).toContain('On record');
    expect(await live('evidence')).toHaveLength(1);
    expect(await live('speakers')).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { samplePack } from '../utils/interchange/sample-pack';
import { axeViolations, watchErrors, watchForeignRequests } from './support/audit';

const SECOND = {
  ...samplePack,
  manifest: { ...samplePack.manifest, id: 'example.second', name: 'Second desk' },
  assessments: samplePack.assessments.map((one) => ({
    ...one,
    id: 'assessment.second',
    verdict: 'missing-context',
    author: 'Second desk',
    rationale: 'The tolls are left out.',
  })),
};
const UPDATE = {
  ...samplePack,
  manifest: { ...samplePack.manifest, release: '2022.5.0' },
  assessments: samplePack.assessments.map((one) => ({ ...one, verdict: 'mostly-false' })),
};
const OLDER = { ...samplePack, manifest: { ...samplePack.manifest, release: '2021.1.0' } };

describe.each(['chromium', 'firefox'] as const)('packs in %s', (kind) => {
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

  const give = async (field: string, name: string, content: unknown): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    const input = await page.waitForSelector(field);
    if (!input) throw new Error('There is nowhere to give a file.');
    await (await input.toElement('input')).uploadFile(path);
  };
  const shows = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100 },
      words,
    );
  /** Presses a button or link of the view, or of the open question, once it is there. */
  const press = (name: string) =>
    page.waitForFunction(
      (wanted) => {
        const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
        const found = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
          ({ textContent }) => textContent?.trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      },
      { polling: 100 },
      name,
    );
  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);

  it('are listed with where they came from', async () => {
    await give('#import-file', 'first.json', samplePack);
    await press('Install this pack');
    await shows('Harbour claims is installed');
    await give('#import-file', 'second.json', SECOND);
    await press('Install this pack');
    await shows('Second desk is installed');
    await go('#/packs');
    await shows('from the file first.json');
    await shows('came with On Record');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('are switched off and on', async () => {
    const state = () =>
      page.$$eval('.pack-rows > li', (rows) => rows.map(({ dataset }) => dataset.enabled).join());
    await expect.poll(state).toBe('true,true,true');
    await page.click('.pack-rows > li input');
    await expect.poll(state, { timeout: 10_000 }).toBe('false,true,true');
    await page.click('.pack-rows > li input');
    await expect.poll(state, { timeout: 10_000 }).toBe('true,true,true');
  });

  it('have a page of their own, with who answers for them and who speaks', async () => {
    await press('Harbour claims');
    await shows('corrections@desk.example');
    await shows('“False”, taken as: False');
    await shows('Ilse Brandt');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('disagree side by side', async () => {
    await press('Where packs disagree');
    await shows('1 statement is judged differently.');
    const judges = await page.$$eval('.judgement', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(judges).toHaveLength(2);
    expect(judges[0]).toContain('False');
    expect(judges[1]).toContain('Missing context');
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('are merged into own statements, record by record', async () => {
    await go('#/packs?show=merge&with=example.harbour');
    await press('Merge 1 statement into my own');
    await shows('The file was imported');
    await go('#/packs?show=merge&with=example.second');
    await shows('In both, but different');
    await shows('The tolls are left out.');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('There is nothing to merge');
    await page.$$eval('.merge-conflicts input', (inputs) => inputs[2]?.click());
    await press('Merge 1 statement into my own');
    await shows('The file was imported');
    await go('#/packs?show=disagreements');
    await shows('1 statement is judged differently.');
    const own = await page.$eval('.judgement', ({ textContent }) => textContent ?? '');
    expect(own).toContain('Your own');
    expect(own).toContain('Missing context');
  });

  it('are updated from a file, with the words that differ; an older release is asked about', async () => {
    await go('#/packs?pack=example.harbour');
    await give('input[data-update]', 'update.json', UPDATE);
    await shows('False becomes Mostly false');
    await shows('1 field differs');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Install this release');
    await shows('Harbour claims is installed');
    await shows('release 2022.5.0');
    await give('input[data-update]', 'older.json', OLDER);
    await shows('Release 2021.1.0 is older than what is installed (2022.5.0).');
    await page.waitForSelector('button[disabled]');
  });

  it('are removed after saying what goes', async () => {
    await go('#/packs?pack=example.second');
    await shows('Second desk');
    await press('Remove');
    await page.waitForSelector('dialog[open]');
    expect(await page.$eval('dialog[open]', ({ textContent }) => textContent)).toContain(
      'What goes: 1 statement, 1 assessment',
    );
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Remove the pack');
    await shows('Second desk was removed.');
    await expect.poll(() => page.$$eval('.pack-rows > li', ({ length }) => length)).toBe(2);
  });

  it('cause no error and no request', () => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

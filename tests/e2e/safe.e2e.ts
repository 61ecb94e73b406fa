import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { axeViolations, watchErrors } from './support/audit';
import {
  act,
  fillAssessment,
  ownStatementId,
  pasteInto,
  readTable,
  toastText,
  waitForForm,
} from './support/desk';
import { keepSavedFiles, type SavedFile, savedFiles } from './support/saved-files';

const PASSPHRASE = 'nine ferries under one moon';

describe.each(['chromium', 'firefox'] as const)('the desk keeps work safe in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];
  let id = '';

  beforeAll(async () => {
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('library.html#/edit');
    errors = watchErrors(page);
    await keepSavedFiles(page);
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  const shows = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100, timeout: 20_000 },
      words,
    );
  const press = async (name: string) => {
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLButtonElement>('main button')].some(
          ({ textContent, disabled }) => textContent?.trim() === wanted && !disabled,
        ),
      { polling: 100, timeout: 20_000 },
      name,
    );
    await page.$$eval(
      'main button',
      (buttons, wanted) => buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      name,
    );
  };
  const give = async (selector: string, { name, base64 }: SavedFile) => {
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(base64, 'base64'));
    const input = await page.waitForSelector(selector);
    await (await input?.toElement('input'))?.uploadFile(path);
  };
  const saved = async (ending: string): Promise<SavedFile> => {
    let found: SavedFile | undefined;
    await expect
      .poll(
        async () => {
          found = (await savedFiles(page)).findLast(({ name }) => name.endsWith(ending));
          return found?.name ?? '';
        },
        { timeout: 20_000 },
      )
      .toContain(ending);
    return found ?? expect.fail('There is no file.');
  };
  const stateOfAssessment = async () =>
    /"state":"([^"]+)"/.exec(JSON.stringify(await readTable(page, 'assessments')))?.[1];

  it('asks a second person by a file, and takes the answer in', async () => {
    await waitForForm(page);
    await pasteInto(page, 'text', 'The harbour bridge never closed for a single day.');
    await fillAssessment(page, {
      verdict: 'False',
      finding: 'The log shows a week of repairs.',
      correction: 'It was closed for a week in March.',
      author: 'Rosa Lindqvist',
      evidence: [
        {
          url: 'https://port.example/log',
          kind: 'official-record',
          title: 'Bridge log',
          publisher: 'Port Authority',
          stance: 'refutes',
        },
      ],
    });
    await act(page, 'save');
    await toastText(page);
    id = await ownStatementId(page);
    await go(`#/edit/${id}`);
    await press('Ask for a review');
    await shows('Send it to your reviewer');
    await expect.poll(stateOfAssessment).toBe('in-review');
    expect(await axeViolations(page, 'main')).toEqual([]);
    const request = await saved('.fcreview.json');
    await go('#/import');
    await give('#import-file', request);
    await shows('asks for a review');
    await page.type('form.stack input[autocomplete=name]', 'Rosa Lindqvist');
    await shows('Nobody reviews an assessment of their own.');
    await page.$eval('form.stack input[autocomplete=name]', (input) => input.select());
    await page.type('form.stack input[autocomplete=name]', 'Pavel Sorel');
    await page.click('form.stack input[name=decision]');
    await press('Save the answer');
    await shows('Send it to the author.');
    const answer = await saved('.fcreview.json');
    expect(answer.name).not.toBe(request.name);
    await press('Choose another file');
    await give('#import-file', answer);
    await shows('Pavel Sorel has answered');
    await press('Publish the assessment');
    await shows('The assessment is published');
    expect(await stateOfAssessment()).toBe('published');
  });

  it('backs everything up in one file, shows what restoring it would do, and says it is sound', async () => {
    await go('#/storage');
    await shows('There is no backup yet.');
    await press('Back up everything');
    await shows('Nothing was changed since.');
    const backup = await saved('.gz');
    expect(backup.name).toMatch(/^on-record-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/);
    await give('.restore input[type=file]', backup);
    await shows('Everything in this backup is here already.');
    await press('Do not restore');
    await press('Check now');
    await shows('All is well');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press('Build the indexes anew');
    await shows('The indexes were built anew.');
    await shows('All is well');
  });

  it('brings a record back from the backup after it was deleted for good', async () => {
    const backup = await saved('.gz');
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const clearing = db.transaction(['statements', 'assessments'], 'readwrite');
      clearing.objectStore('statements').clear();
      clearing.objectStore('assessments').clear();
      await new Promise((resolve) => {
        clearing.oncomplete = resolve;
      });
      db.close();
    });
    await give('.restore input[type=file]', backup);
    await press('Restore this backup');
    await shows('The backup was restored.');
    expect(await ownStatementId(page)).toBe(id);
  });

  it('signs a pack with a key of one’s own, whose file opens with its passphrase alone', async () => {
    await go('#/export');
    await page.waitForSelector('.export-key summary');
    await page.click('.export-key summary');
    await press('Make a key and save its file');
    await page.type('#key-passphrase', PASSPHRASE);
    await page.type('#key-again', PASSPHRASE.slice(1));
    await press('Make a key and save its file');
    await shows('The two are not the same.');
    await page.$eval('#key-again', (input) => input instanceof HTMLInputElement && input.select());
    await page.type('#key-again', PASSPHRASE);
    await press('Make a key and save its file');
    await shows('The key was made and saved as');
    expect(await axeViolations(page, 'main')).toEqual([]);
    const key = (await savedFiles(page)).find(({ name }) => name.startsWith('on-record-key-'));
    if (!key) throw new Error('The key was not saved.');
    const values = {
      name: 'Harbour desk',
      description: 'What was said of the harbour.',
      publisher: 'Harbour desk',
      corrections: 'desk@harbour.example',
    };
    for (const [field, value] of Object.entries(values)) {
      await page.$eval(`#manifest-${field}`, (input) => {
        if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
      });
      await page.type(`#manifest-${field}`, value);
    }
    await press('Save the file');
    await shows('Saved as harbour-desk-');
    const pack = (await savedFiles(page)).find(({ name }) => name.startsWith('harbour-desk-'));
    expect(pack?.text).toContain('"algorithm": "Ed25519"');
    await press('Remove the key');
    await press('Remove it');
    await shows('The key was removed from this browser.');
    await press('Use a key file');
    await give('#key-file', key);
    await page.type('#key-file-passphrase', 'another passphrase');
    await press('Use a key file');
    await shows('The key file could not be opened.');
    await page.$eval('#key-file-passphrase', (input) => input instanceof HTMLInputElement && input.select());
    await page.type('#key-file-passphrase', PASSPHRASE);
    await press('Use a key file');
    await shows('The key is in this browser.');
    expect(errors).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { cardText, clickMark } from './support/card';
import {
  act,
  beginOnSelection,
  fieldValue,
  fillAssessment,
  ownStatementId,
  pasteInto,
  publish,
  selectText,
  type TypedAssessment,
  toastText,
  waitForDraft,
  waitForForm,
} from './support/desk';
import { openSample, type SampleStage } from './support/sample-stage';
import { keepSavedFiles, type SavedFile, savedFiles } from './support/saved-files';
import { stopBackground } from './support/stop-background';

/** A sentence of the sample article that nothing on record says. */
const WORDS = '227 civilians had been killed and 525 injured in Ukraine';
const MARKED = '227 civilians';
const FINDING = 'The count was published that day. It names only deaths that could be confirmed.';
const LATER = 'The count was published that day, and it is a lower bound.';
const REASON = 'It now says that the figure is a lower bound.';
const TYPED: TypedAssessment = {
  verdict: 'Mostly true',
  finding: FINDING,
  author: 'Rosa Lindqvist',
  evidence: [
    {
      url: 'https://counts.example/2022/03/03/update',
      kind: 'primary-document',
      title: 'Civilian casualty update',
      publisher: 'Office of Counts',
      stance: 'supports',
    },
    {
      url: 'https://press.example/2022-03-04-undercount',
      kind: 'independent-reporting',
      title: 'Why the count is too low',
      publisher: 'Example Press',
      stance: 'refutes',
    },
  ],
};
/** Long enough for a stopped background to be awake again and at work. Milliseconds. */
const MOMENT = 150;
/** What readers must see, whoever's record it is. */
const SHOWN = [
  WORDS,
  LATER,
  'Mostly true',
  'Rosa Lindqvist',
  'Civilian casualty update',
  'Why the count is too low',
];

describe.each(['chromium', 'firefox'] as const)('a statement’s way round in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const files: SavedFile[] = [];
  let first: SampleStage;
  let second: SampleStage | null = null;
  let errors: readonly string[] = [];

  const stop = () => stopBackground(first.rig, first.ownPage);
  /** Stops the background while a step is under way, twice: once at once, once a moment later. */
  const inTheMiddle = async <T>(step: Promise<T>, { rig, ownPage } = first): Promise<T> => {
    await stopBackground(rig, ownPage);
    await new Promise((next) => setTimeout(next, MOMENT));
    await stopBackground(rig, ownPage);
    return step;
  };
  const shows = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
      { polling: 100, timeout: 20_000 },
      words,
    );
  const press = async (page: Page, name: string) => {
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
  const type = async (page: Page, id: string, text: string) => {
    const field = await page.waitForSelector(`#${id}`);
    await field?.evaluate((element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
    });
    await field?.type(text);
  };
  const isAssessed = async ({ ownPage, site }: SampleStage) => {
    const { report } = await waitForReport(ownPage, site.url, 20_000);
    const claim = report.claims.find(({ text }) => text.includes(MARKED));
    return report.marks.find(({ claimId }) => claimId === claim?.id)?.state;
  };
  /** The card of the sentence once it says something. */
  const cardThatSays = async ({ article }: SampleStage, words: string) => {
    await article.bringToFront();
    await article.evaluate(() => getSelection()?.removeAllRanges());
    let text = '';
    await expect
      .poll(
        async () => {
          await article.keyboard.press('Escape');
          await clickMark(article, MARKED);
          text = await cardText(article);
          return text;
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain(words);
    await article.keyboard.press('Escape');
    return text;
  };

  beforeAll(async () => {
    first = await openSample(kind);
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with a sentence in the page, two pieces of evidence, and a reader who sees it at once', async () => {
    const { tabId } = await waitForReport(first.ownPage, first.site.url, 30_000);
    const panel = await first.rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    errors = watchErrors(panel);
    await selectText(first.article, WORDS);
    await stop();
    // In the middle of each step, not between them: while the background looks for the words, while the form is filled
    // and kept, while it is saved and the open pages are matched anew.
    await inTheMiddle(beginOnSelection(panel));
    await inTheMiddle(fillAssessment(panel, TYPED));
    await pasteInto(panel, 'assessment.url', 'https://desk.example/count');
    await inTheMiddle(waitForDraft(panel, 'https://desk.example/count'));
    await inTheMiddle(publish(panel));
    expect(await toastText(panel)).toContain('Published');
    await expect.poll(() => isAssessed(first), { timeout: 20_000 }).toBe('assessed');
    expect(await cardThatSays(first, FINDING)).toContain('Why the count is too low');
    expect(errors).toEqual([]);
  });

  it('is edited with a reason that readers see', async () => {
    const id = await ownStatementId(first.ownPage);
    const library = await first.rig.openOwnPage(`library.html#/edit/${id}`);
    await waitForForm(library);
    await pasteInto(library, 'assessment.rationale', LATER);
    await pasteInto(library, 'reason', REASON);
    await waitForDraft(library, REASON);
    await stop();
    await library.close();
    // The tab was closed in the middle: the form is there again, as it was left.
    const again = await first.rig.openOwnPage(`library.html#/edit/${id}`);
    await waitForForm(again);
    await press(again, 'Go on');
    await expect.poll(() => fieldValue(again, 'assessment.rationale')).toBe(LATER);
    await inTheMiddle(act(again, 'save'));
    await toastText(again);
    await again.close();
    expect(await cardThatSays(first, LATER)).toContain(REASON);
  });

  it('leaves as a pack and as ClaimReview, with what search engines will miss', async () => {
    const library = await first.rig.openOwnPage('library.html#/export');
    await shows(library, 'My own statement (1)');
    expect(await axeViolations(library, 'main')).toEqual([]);
    await keepSavedFiles(library);
    await press(library, 'Save the file');
    await shows(library, 'A pack needs a title');
    await type(library, 'manifest-name', 'Harbour desk');
    await type(library, 'manifest-description', 'What was said of the war, and what the record shows.');
    await type(library, 'manifest-publisher', 'Harbour desk');
    await type(library, 'manifest-corrections', 'desk@harbour.example');
    await inTheMiddle(press(library, 'Save the file'));
    await shows(library, 'Saved as harbour-desk-');
    await library.click('input[name=format][value=claim-review]');
    await type(library, 'manifest-publisherUrl', 'https://elsewhere.example');
    await press(library, 'Check and save');
    await shows(library, 'must be on the site of the publisher');
    await shows(library, 'What readers of this format will miss');
    expect(await axeViolations(library, 'main')).toEqual([]);
    await press(library, 'Save it all the same');
    await shows(library, '.claimreview.json');
    await expect.poll(async () => (await savedFiles(library)).length, { timeout: 10_000 }).toBe(2);
    files.push(...(await savedFiles(library)));
    expect(files[0]?.name).toMatch(/^harbour-desk-\d{4}\.\d+\.0\.json$/);
    await library.close();
  });

  it('comes back in a fresh profile, with the same card', async () => {
    second = await openSample(kind);
    const stage = second;
    await waitForReport(stage.ownPage, stage.site.url, 30_000);
    const library = await stage.rig.openOwnPage('library.html#/import');
    const problems = watchErrors(library);
    const give = async ({ name, text }: SavedFile) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const input = await library.waitForSelector('#import-file');
      await (await input?.toElement('input'))?.uploadFile(path);
    };
    const [pack, review] = files;
    if (!pack || !review) throw new Error('There is no file to bring in.');
    await give(pack);
    await shows(library, 'This pack is new here.');
    await inTheMiddle(press(library, 'Install this pack'), stage);
    await shows(library, 'Harbour desk is installed');
    await expect.poll(() => isAssessed(stage), { timeout: 30_000 }).toBe('assessed');
    const card = await cardThatSays(stage, LATER);
    for (const words of SHOWN) expect(card).toContain(words);
    await give(review);
    await shows(library, 'Import 1 statement');
    await inTheMiddle(press(library, 'Import 1 statement'), stage);
    await shows(library, 'The file was imported');
    const id = await ownStatementId(stage.ownPage);
    await library.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/statement/-/${encodeURIComponent(id)}`,
    );
    await shows(library, LATER);
    for (const words of [WORDS, 'Mostly true', 'Office of Counts', REASON]) await shows(library, words);
    expect(problems).toEqual([]);
  });
});

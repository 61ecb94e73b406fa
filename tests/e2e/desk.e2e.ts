import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { cardText, clickMark } from './support/card';
import {
  act,
  beginOnSelection,
  choose,
  fieldValue,
  fillAssessment,
  ownStatementId,
  pasteInto,
  publish,
  readTable,
  selectText,
  type TypedAssessment,
  toastText,
  waitForDraft,
  waitForForm,
} from './support/desk';
import { waitForFocus } from './support/focus';
import { openSample, type SampleStage } from './support/sample-stage';
import { stopBackground } from './support/stop-background';

/** A sentence of the sample article that nothing on record says. */
const WORDS = '227 civilians had been killed and 525 injured in Ukraine';
const MARKED = '227 civilians';
/** Others of the same article. */
const OTHER_WORDS = 'both delegations said that a third round of talks would take place soon';

const TYPED: TypedAssessment = {
  verdict: 'Mostly true',
  finding: 'The count was published that day. It names only deaths that could be confirmed.',
  author: 'Rosa Lindqvist',
  evidence: [
    {
      url: 'https://web.archive.org/web/20220304101500/https://counts.example/2022/03/03/update#:~:text=227%20killed',
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
      quotation: 'Many deaths were not reached by anybody who counts.',
    },
  ],
};

describe.each(['chromium', 'firefox'] as const)('the desk in %s', (kind) => {
  let stage: SampleStage;
  let article: Page;
  let panel: Page;
  let found: TabReport;
  let errors: readonly string[];

  const stop = () => stopBackground(stage.rig, stage.ownPage);
  const openPanel = async () => {
    const page = await stage.rig.openOwnPage(`sidepanel.html?tab=${found.tabId}`);
    errors = watchErrors(page);
    return page;
  };

  beforeAll(async () => {
    stage = await openSample(kind);
    ({ article } = stage);
    found = await waitForReport(stage.ownPage, stage.site.url, 30_000);
    panel = await openPanel();
  });
  afterAll(() => stage?.close());

  it('opens the form on a selection, filled with what the page tells', async () => {
    await selectText(article, WORDS);
    await beginOnSelection(panel);
    expect(await fieldValue(panel, 'text')).toBe(WORDS);
    expect(await fieldValue(panel, 'saidOn')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await panel.$eval('.desk-page', (page) => page.textContent)).toContain('The Meridian Herald');
    expect(await axeViolations(panel, 'main')).toEqual([]);
    await waitForFocus(panel, 'h1');
  });

  it('leaves nothing unfinished behind when nothing was typed', async () => {
    await panel.$eval('.desk-back button', (back) => back instanceof HTMLElement && back.click());
    await panel.waitForSelector('.desk-start');
    await expect.poll(async () => (await readTable(panel, 'drafts')).length, { timeout: 10_000 }).toBe(0);
    await beginOnSelection(panel);
  });

  it('names what is missing at its field, and goes there', async () => {
    await choose(panel, 'assessment.verdict', 'Mostly true');
    await pasteInto(panel, 'author', '');
    await act(panel, 'save');
    await panel.waitForSelector('#desk-assessment-rationale[aria-invalid]');
    await waitForFocus(panel, '#desk-assessment-rationale');
    expect(await axeViolations(panel, 'main')).toEqual([]);
  });

  it('keeps what was typed while the panel closes and the background dies', async () => {
    await fillAssessment(panel, TYPED);
    expect(await fieldValue(panel, 'assessment.evidence.0.url')).toBe(
      'https://counts.example/2022/03/03/update',
    );
    expect(await fieldValue(panel, 'assessment.evidence.0.quotation')).toBe('227 killed');
    await waitForDraft(panel, TYPED.author);
    await panel.close();
    await stop();
    panel = await openPanel();
    await waitForForm(panel);
    expect(await fieldValue(panel, 'assessment.rationale')).toBe(TYPED.finding);
    expect(await panel.$$eval('.desk-evidence', (items) => items.length)).toBe(2);
    expect(await panel.$eval('.desk-card', (card) => card.textContent)).toContain('Civilian casualty update');
    expect(await axeViolations(panel, 'main')).toEqual([]);
  });

  it('publishes, and the reader’s tab shows it at once', async () => {
    await stop();
    await publish(panel);
    expect(await toastText(panel)).toContain('Published');
    await article.bringToFront();
    await article.evaluate(() => getSelection()?.removeAllRanges());
    await expect
      .poll(
        async () => {
          const { report } = await waitForReport(stage.ownPage, stage.site.url, 5000);
          const claim = report.claims.find(({ text }) => text.includes(MARKED));
          return report.marks.find(({ claimId }) => claimId === claim?.id)?.state;
        },
        { timeout: 10_000 },
      )
      .toBe('assessed');
    await clickMark(article, MARKED);
    const card = await cardText(article);
    expect(card).toContain(TYPED.finding);
    expect(card).toContain('Why the count is too low');
    await article.keyboard.press('Escape');
  });

  it('edits what is published with a reason, which readers see', async () => {
    const id = await ownStatementId(stage.ownPage);
    const library = await stage.rig.openOwnPage(`library.html#/edit/${id}`);
    await waitForForm(library);
    await pasteInto(
      library,
      'assessment.rationale',
      'The count was published that day, and it is a lower bound.',
    );
    await act(library, 'save');
    await library.waitForSelector('#desk-reason[aria-invalid]');
    await pasteInto(library, 'reason', 'It now says that the figure is a lower bound.');
    await waitForDraft(library, 'It now says that the figure');
    await stop();
    await act(library, 'save');
    await toastText(library);
    expect(await axeViolations(library, 'main')).toEqual([]);
    await library.close();
    await article.bringToFront();
    await clickMark(article, MARKED);
    const card = await cardText(article);
    expect(card).toContain('it is a lower bound');
    expect(card).toContain('It now says that the figure is a lower bound.');
    expect(errors).toEqual([]);
  });

  it('takes back what was published, form and all, and publishes it again', async () => {
    const id = await ownStatementId(stage.ownPage);
    const library = await stage.rig.openOwnPage(`library.html#/edit/${id}`);
    await waitForForm(library);
    expect(await library.title()).toContain('Edit');
    await pasteInto(library, 'assessment.rationale', 'It says something else.');
    await pasteInto(library, 'reason', 'A slip.');
    await act(library, 'save');
    await toastText(library);
    await library.$eval('.desk-toast .button', (undo) => undo instanceof HTMLElement && undo.click());
    await library.waitForFunction(
      () => document.querySelector('.desk-toast p')?.textContent === 'Taken back.',
      { polling: 100, timeout: 10_000 },
    );
    const [assessment] = await readTable(library, 'assessments');
    expect(JSON.stringify(assessment)).toContain('it is a lower bound');
    await library.close();
  });

  it('sees while one types that a statement is on record, and adds the page to it instead of a second one', async () => {
    const notes = async () => (await readTable(stage.ownPage, 'annotations')).length;
    const id = await ownStatementId(stage.ownPage);
    const before = await notes();
    await panel.close();
    panel = await openPanel();
    await article.bringToFront();
    await selectText(article, OTHER_WORDS);
    await beginOnSelection(panel);
    await pasteInto(panel, 'text', `${WORDS} alone`);
    await panel.waitForFunction(
      (words) => document.querySelector('.desk-similar-item blockquote')?.textContent === words,
      { polling: 100, timeout: 20_000 },
      WORDS,
    );
    expect(await axeViolations(panel, 'main')).toEqual([]);
    await stop();
    await panel.$eval(
      '.desk-similar-item button',
      (button) => button instanceof HTMLElement && button.click(),
    );
    expect(await toastText(panel)).toContain('added to the statement on record');
    expect(await notes()).toBe(before + 1);
    expect(await ownStatementId(stage.ownPage)).toBe(id);
    expect(JSON.stringify(await readTable(stage.ownPage, 'drafts'))).not.toContain(`${WORDS} alone`);
    // Taken back: the page is no longer added, and the form is there again as it was written.
    await panel.$eval('.desk-toast button', (button) => button instanceof HTMLElement && button.click());
    await waitForForm(panel);
    expect(await fieldValue(panel, 'text')).toBe(`${WORDS} alone`);
    const inTrash = async () =>
      (await readTable(stage.ownPage, 'annotations')).filter(
        (row) => !JSON.stringify(row).includes('"deletedAt":null'),
      ).length;
    await expect.poll(inTrash).toBe(1);
    expect(errors).toEqual([]);
  });
});

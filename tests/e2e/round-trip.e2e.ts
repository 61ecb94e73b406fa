import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { clickMark, type ShownRecord, shownRecord } from './support/card';
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
import { type BareRecord, byAddress, onlyOwnRecord, onlyPackRecord, withoutIds } from './support/records';
import { openSample, type SampleStage } from './support/sample-stage';
import { keepSavedFiles, type SavedFile, savedFiles } from './support/saved-files';
import { stoppedAtWork, stoppedMeanwhile } from './support/stop-background';

/** A sentence of the sample article that nothing on record says. */
const WORDS = '227 civilians had been killed and 525 injured in Ukraine';
const MARKED = '227 civilians';
const FINDING = 'The count was published that day. It names only deaths that could be confirmed.';
const LATER = 'The count was published that day, and it is a lower bound.';
const REASON = 'It now says that the figure is a lower bound.';
const CHECK = 'https://desk.example/count';
const PRESS = 'https://press.example/2022-03-04-undercount';
const TYPED: TypedAssessment = {
  verdict: 'Mostly true',
  finding: FINDING,
  correction: 'At least 227 were killed.',
  author: 'Rosa Lindqvist',
  evidence: [
    {
      url: 'https://web.archive.org/web/20220304101500/https://counts.example/2022/03/03/update',
      kind: 'primary-document',
      title: 'Civilian casualty update',
      publisher: 'Office of Counts',
      stance: 'supports',
      author: 'Ada Quill',
      publishedOn: '2022-03-03',
    },
    {
      url: PRESS,
      kind: 'independent-reporting',
      title: 'Why the count is too low',
      publisher: 'Example Press',
      stance: 'refutes',
      publishedOn: '2022-03-04',
      quotation: 'Many deaths were not reached by anybody who counts.',
    },
  ],
};

describe.each(['chromium', 'firefox'] as const)('a statement’s way round in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const files: SavedFile[] = [];
  let first: SampleStage;
  let second: SampleStage | null = null;
  let published: ShownRecord;
  let errors: readonly string[] = [];

  /** A step that the background has a part in: it is stopped at work for it. */
  const calling = <T>(step: () => Promise<T>, stage = first, undo?: () => Promise<unknown>): Promise<T> =>
    stoppedAtWork(stage, step, undo);
  /** A step that a page does by itself: the background is stopped meanwhile. */
  const alone = <T>(step: () => Promise<T>, stage = first): Promise<T> => stoppedMeanwhile(stage, step);
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
  /** What a tab's report knows of the sentence: its mark, and the packs its matches are from. */
  const known = async ({ ownPage, site }: SampleStage) => {
    const { report } = await waitForReport(ownPage, site.url, 20_000);
    const id = report.claims.find(({ text }) => text.includes(MARKED))?.id;
    return {
      state: report.marks.find(({ claimId }) => claimId === id)?.state,
      packs: report.matches.flatMap(({ claimId, statement }) => (claimId === id ? [statement.packId] : [])),
    };
  };
  /** The card of the sentence: opened by one click, while the background is stopped. */
  const cardOf = async (stage: SampleStage): Promise<ShownRecord> => {
    const { article } = stage;
    await expect.poll(() => known(stage), { timeout: 30_000 }).toMatchObject({ state: 'assessed' });
    await article.bringToFront();
    await article.evaluate(() => getSelection()?.removeAllRanges());
    const close = () => article.keyboard.press('Escape');
    await calling(() => clickMark(article, MARKED), stage, close);
    const shown = await shownRecord(article);
    await close();
    return shown;
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
    const { article, ownPage, site } = first;
    const { tabId } = await waitForReport(ownPage, site.url, 30_000);
    const readAt = async () => (await waitForReport(ownPage, site.url, 20_000)).report.analysedAt;
    const before = await readAt();
    await calling(async () => {
      await article.reload();
      await expect.poll(readAt, { timeout: 30_000 }).not.toBe(before);
    });
    const panel = await first.rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    errors = watchErrors(panel);
    await selectText(article, WORDS);
    await calling(() => beginOnSelection(panel));
    await alone(async () => {
      await fillAssessment(panel, TYPED);
      await pasteInto(panel, 'assessment.url', CHECK);
      await waitForDraft(panel, CHECK);
    });
    await calling(async () => {
      await publish(panel);
      expect(await toastText(panel)).toContain('Published');
    });
    const { lines } = await cardOf(first);
    for (const words of [FINDING, 'Civilian casualty update', 'Why the count is too low', 'Mostly true'])
      expect(lines.join('\n')).toContain(words);
    expect(errors).toEqual([]);
  });

  it('is edited with a reason that readers see', async () => {
    const id = await ownStatementId(first.ownPage);
    const open = async () => {
      const page = await first.rig.openOwnPage(`library.html#/edit/${id}`);
      await waitForForm(page);
      return page;
    };
    const library = await alone(open);
    expect(await fieldValue(library, 'assessment.rationale')).toBe(FINDING);
    await alone(async () => {
      await pasteInto(library, 'assessment.rationale', LATER);
      await pasteInto(library, 'reason', REASON);
      await waitForDraft(library, REASON);
    });
    await library.close();
    // The tab was closed in the middle: the form is there again, as it was left.
    const again = await alone(open);
    await alone(async () => {
      await press(again, 'Go on');
      await expect.poll(() => fieldValue(again, 'assessment.rationale')).toBe(LATER);
    });
    await calling(async () => {
      await act(again, 'save');
      await toastText(again);
    });
    await again.close();
    published = await cardOf(first);
    const told = published.lines.join('\n');
    expect(told).toContain(LATER);
    expect(told).toContain(REASON);
    expect(told).not.toContain(FINDING);
    expect(published.origin).toEqual(['Among your own statements']);
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
    await alone(async () => {
      await press(library, 'Save the file');
      await shows(library, 'Saved as harbour-desk-');
    });
    await library.click('input[name=format][value=claim-review]');
    await type(library, 'manifest-publisherUrl', 'https://elsewhere.example');
    await alone(async () => {
      await press(library, 'Check and save');
      await shows(library, 'must be on the site of the publisher');
    });
    await shows(library, 'What readers of this format will miss');
    expect(await axeViolations(library, 'main')).toEqual([]);
    await alone(async () => {
      await press(library, 'Save it all the same');
      await shows(library, '.claimreview.json');
      await expect.poll(async () => (await savedFiles(library)).length, { timeout: 10_000 }).toBe(2);
    });
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
    await alone(async () => {
      await give(pack);
      await shows(library, 'This pack is new here.');
    }, stage);
    await calling(async () => {
      await press(library, 'Install this pack');
      await shows(library, 'Harbour desk is installed');
    }, stage);
    const card = await cardOf(stage);
    expect(card.lines).toEqual(published.lines);
    expect(card.origin).toEqual([expect.stringMatching(/^Harbour desk, release /), 'object to this']);
    const record = await onlyOwnRecord(first.ownPage);
    expect(await onlyPackRecord(stage.ownPage, 'harbour-desk')).toEqual(record);

    await alone(async () => {
      await give(review);
      await shows(library, 'Import 1 statement');
    }, stage);
    await calling(async () => {
      await press(library, 'Import 1 statement');
      await shows(library, 'The file was imported');
    }, stage);
    await expect
      .poll(() => known(stage), { timeout: 30_000 })
      .toMatchObject({
        packs: expect.arrayContaining([null, 'harbour-desk']),
      });
    expect(withoutIds(await onlyOwnRecord(stage.ownPage))).toEqual(asClaimReview(withoutIds(record)));

    // Without the pack the card is that of the review alone.
    await library.evaluate(() => {
      location.hash = '#/packs';
    });
    await calling(async () => {
      await library.waitForSelector('.pack-rows > li input');
      await library.$$eval('.pack-rows > li', (rows) =>
        rows
          .find(({ textContent }) => textContent?.includes('Harbour desk'))
          ?.querySelector('input')
          ?.click(),
      );
      await expect.poll(() => known(stage), { timeout: 20_000 }).toMatchObject({ packs: [null] });
    }, stage);
    const { lines } = await cardOf(stage);
    expect(published.lines.filter((line) => !lines.includes(line))).toEqual([
      `What is right: ${TYPED.correction}`,
      'Independent of the speaker: 2 · official statements of a party: 0',
      'Primary document supports it',
      'Independent reporting speaks against it',
      `Why the count is too low ${PRESS}#:~:text=Many%20deaths%20were%20not%20reached%20by%20anybody%20who%20counts.`,
      'Many deaths were not reached by anybody who counts.',
      'Mostly true',
    ]);
    expect(lines).toContainEqual(expect.stringContaining(REASON));
    expect(lines.filter((line) => !published.lines.includes(line))).toEqual([
      'Independent of the speaker: 3 · official statements of a party: 0',
      'Fact-check supports it',
      'Fact-check by Rosa Lindqvist',
      `Fact-check by Rosa Lindqvist ${CHECK}`,
      expect.stringMatching(/^Rosa Lindqvist, /),
      'Independent reporting context',
      'Independent reporting context',
      `Why the count is too low ${PRESS}`,
      "Mostly true in the publisher's words: “Mostly true”",
    ]);
    expect(problems).toEqual([]);
  });
});

/** What `docs/INTERCHANGE.md` says that ClaimReview keeps of a record. */
function asClaimReview({ statement, speaker, assessments, evidence }: BareRecord): BareRecord {
  const author = TYPED.author;
  const [own] = assessments;
  const nothing = { archivedUrl: null, author: null, observedOn: null, place: null, quotation: null };
  const check = {
    ...nothing,
    kind: 'fact-check',
    publisher: author,
    title: `Fact-check by ${author}`,
    url: CHECK,
    publishedOn: own?.fields.asOf,
    independenceGroup: null,
    lang: statement.lang,
  };
  const cited = { kind: 'independent-reporting', author: null, observedOn: null, quotation: null };
  return {
    statement: { ...statement, wording: 'reported' },
    speaker: { ...speaker, aliases: [], roles: [] },
    assessments: assessments.map(({ fields, cites }) => ({
      fields: {
        ...fields,
        correction: null,
        originalRating: TYPED.verdict,
        mapping: { how: 'label', value: '4', best: '5', worst: '1' },
      },
      cites: [{ url: CHECK, stance: 'supports' }, ...cites.map(({ url }) => ({ url, stance: 'context' }))],
    })),
    evidence: byAddress([...evidence.map((document) => ({ ...document, ...cited })), check]),
  };
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { act, beginOnSelection, pasteInto, selectText, toastText } from './support/desk';
import { type StoryServer, serveStory, storyPage } from './support/story-server';

const STORY = [
  'The harbour board of Larkness voted on Tuesday to stop the evening ferry until April, after a season of broken engines and empty decks.',
  '“We cannot keep a ship at sea for nine passengers a night,” said Ingrid Halloran, who chairs the board of the harbour.',
  'Halloran told reporters that the line had lost 340,000 crowns since June and that the town had paid for most of it.',
  'Captain Osei Brandt, who has sailed the route for twenty years, called the vote “a quiet way to kill the island”.',
  'According to the board, repairs to the second engine will take until the end of March, and no other ship can be hired.',
  'Islanders who work in the shipyard fear that they will have to move to the mainland before the first snow of the winter.',
];
const KEPT = 'We cannot keep a ship at sea for nine passengers a night';
const EDITED = 'repairs to the second engine will take until the end of March';
const LOST = 'the line had lost 340,000 crowns since June';

const LATER = STORY.map((text) =>
  text
    .replace(
      'repairs to the second engine will take until',
      'repairs to the second engine may well take until',
    )
    .replace('340,000', '420,000'),
);

const API = '(globalThis.browser ?? chrome)';

describe.each(['chromium', 'firefox'] as const)('notes on a page in %s', (kind) => {
  let story: StoryServer;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let panel: Page;
  let tabId: number;
  let errors: readonly string[];

  const states = async (): Promise<readonly string[]> => {
    const key = `notes.${tabId}`;
    const notes: unknown = await ownPage.evaluate(
      `${API}.storage.session.get('${key}').then((all) => all['${key}'] ?? [])`,
    );
    return Array.isArray(notes) ? notes.map(({ state }) => String(state)).sort() : [];
  };
  const itemOf = (words: string) =>
    panel.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.page-notes li')].find((item) => item.textContent?.includes(wanted))
          ?.textContent ?? null,
      words,
    );

  beforeAll(async () => {
    story = await serveStory(storyPage(STORY));
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    article = await rig.browser.newPage();
    await article.goto(story.url);
    ({ tabId } = await waitForReport(ownPage, story.url, 30_000));
    panel = await rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    errors = watchErrors(panel);
  });
  afterAll(async () => {
    await rig?.close();
    await story?.close();
  });

  it('are listed as soon as they are made, and drawn in the page', async () => {
    for (const [at, words] of [KEPT, EDITED, LOST].entries()) {
      await selectText(article, words);
      await beginOnSelection(panel);
      await pasteInto(panel, 'author', 'Rosa Lindqvist');
      await act(panel, 'put-on-record');
      await toastText(panel);
      await expect.poll(states, { timeout: 10_000 }).toHaveLength(at + 1);
    }
    expect(await states()).toEqual(['found', 'found', 'found']);
    await expect
      .poll(() => panel.$eval('.page-notes summary', (line) => line.textContent), { timeout: 10_000 })
      .toContain('3 notes');
    expect(await drawn(article)).toBe(3);
  });

  it('say after a reload which words were edited, and attach to no lookalike', async () => {
    story.change(storyPage(LATER));
    await article.reload();
    await expect.poll(states, { timeout: 20_000 }).toEqual(['changed', 'found', 'lost']);
    expect(await drawn(article)).toBe(2);
    await expect
      .poll(() => itemOf(EDITED), { timeout: 10_000 })
      .toContain('The text was edited since you noted it.');
    expect(await itemOf(EDITED)).toContain('repairs to the second engine may well take until');
    expect(await itemOf(LOST)).toContain('no longer in the page');
    expect(await itemOf(KEPT)).toContain('Stands as you noted it.');
    const marked = await panel.$$eval('.page-notes mark', (all) => all.map(({ textContent }) => textContent));
    expect(marked).toEqual(expect.arrayContaining(['will', 'may well', '340,000', '420,000']));
    expect(await axeViolations(panel, 'main')).toEqual([]);
  });

  it('are counted in the popup', async () => {
    const popup = await rig.openOwnPage('popup.html');
    // A popup speaks of the tab in front.
    await article.bringToFront();
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.page-notes-line')?.textContent), {
        timeout: 10_000,
      })
      .toBe('3 notes · 1 on changed text · 1 no longer found');
    await popup.close();
  });

  it('are listed as lost on a page that holds the story no more', async () => {
    story.change(storyPage(['The story was taken down.']));
    await article.reload();
    await expect.poll(states, { timeout: 20_000 }).toEqual(['lost', 'lost', 'lost']);
    expect(await drawn(article)).toBe(0);
    await expect.poll(() => itemOf(KEPT), { timeout: 10_000 }).toContain('no longer in the page');
    expect(await panel.$$('.page-notes mark')).toEqual([]);
  });

  it('are found again when the story is back', async () => {
    story.change(storyPage([...STORY].reverse()));
    await article.reload();
    await expect.poll(states, { timeout: 20_000 }).toEqual(['found', 'found', 'found']);
    await expect.poll(() => drawn(article), { timeout: 10_000 }).toBe(3);
    expect(errors).toEqual([]);
  });
});

/** How many notes are drawn in the page. */
async function drawn(article: Page): Promise<number> {
  return article.evaluate(() =>
    ['on-record-note', 'on-record-note-on-dark'].reduce(
      (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
      0,
    ),
  );
}

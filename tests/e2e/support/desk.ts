import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** One piece of evidence as a checker types it. */
export type TypedEvidence = {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly stance: 'supports' | 'refutes' | 'context';
  readonly quotation?: string;
  readonly author?: string;
  readonly publishedOn?: string;
};

/** An assessment as a checker types it. */
export type TypedAssessment = {
  readonly verdict: string;
  readonly finding: string;
  readonly correction?: string;
  readonly author: string;
  readonly evidence: readonly TypedEvidence[];
};

/** Selects a text of the article's page, as a reader does with the mouse. */
export async function selectText(article: Page, text: string): Promise<void> {
  const isSelected = await article.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return true;
    }
    return false;
  }, text);
  if (!isSelected) throw new Error(`The page does not hold "${text}" in one piece.`);
}

/** Presses the panel's button that puts the page's selection on record, and waits for the form. */
export async function beginOnSelection(panel: Page): Promise<void> {
  await panel.waitForSelector('.desk-start button');
  await press(panel, '.desk-start button');
  await waitForForm(panel);
}

export async function waitForForm(page: Page): Promise<void> {
  await page.waitForSelector('form.desk #desk-text');
}

/** What a field of the form holds. */
export function fieldValue(page: Page, field: string): Promise<string> {
  return page.$eval(idOf(field), (element) => ('value' in element ? String(element.value) : ''));
}

/** Puts a text into a field at once, as pasting does. */
export async function pasteInto(page: Page, field: string, text: string): Promise<void> {
  await page.waitForSelector(idOf(field));
  await page.$eval(
    idOf(field),
    (element, value) => {
      const prototype = Object.getPrototypeOf(element);
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(
        new Event(element.localName === 'select' ? 'change' : 'input', { bubbles: true }),
      );
    },
    text,
  );
  await page.waitForFunction(
    (selector, value) => {
      const element = document.querySelector(selector);
      return element && 'value' in element && String(element.value).length >= Math.min(1, value.length);
    },
    { polling: 50 },
    idOf(field),
    text,
  );
}

/** Chooses one of a few that are all in sight, by its word. */
export async function choose(page: Page, field: string, word: string): Promise<void> {
  const isThere = await page.evaluate(
    (name, wanted) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      const input = inputs.find((each) => each.closest('label')?.textContent?.trim() === wanted);
      input?.click();
      return input !== undefined;
    },
    idOf(field).slice(1),
    word,
  );
  if (!isThere) throw new Error(`There is no choice "${word}" in ${field}.`);
}

/** Fills in verdict, finding, evidence and name; nothing is saved yet. */
export async function fillAssessment(page: Page, typed: TypedAssessment): Promise<void> {
  await choose(page, 'assessment.verdict', typed.verdict);
  await pasteInto(page, 'assessment.rationale', typed.finding);
  if (typed.correction) await pasteInto(page, 'assessment.correction', typed.correction);
  for (const [at, evidence] of typed.evidence.entries()) await addEvidence(page, at, evidence);
  await pasteInto(page, 'author', typed.author);
}

const STANCES = { supports: 'Supports it', refutes: 'Speaks against it', context: 'Gives context' } as const;

/** Adds a piece of evidence as the next one. */
export async function addEvidence(page: Page, at: number, evidence: TypedEvidence): Promise<void> {
  const field = `assessment.evidence.${at}`;
  await press(page, idOf('assessment.evidence'));
  await pasteInto(page, `${field}.url`, evidence.url);
  await choose(page, `${field}.stance`, STANCES[evidence.stance]);
  await pasteInto(page, `${field}.kind`, evidence.kind);
  await pasteInto(page, `${field}.title`, evidence.title);
  await pasteInto(page, `${field}.publisher`, evidence.publisher);
  for (const more of ['quotation', 'author', 'publishedOn'] as const)
    if (evidence[more]) await pasteInto(page, `${field}.${more}`, evidence[more]);
}

/** Presses one of the form's buttons by what it does: "save", "published", "withdrawn". */
export async function act(page: Page, action: string): Promise<void> {
  await press(page, `button[data-action="${action}"]`);
}

/** Publishes; where points of the checklist are open, says so once more. */
export async function publish(page: Page): Promise<void> {
  await act(page, 'published');
  const ask = await page.$('.desk-ask button');
  if (ask) await press(page, '.desk-ask button');
}

/** Waits for the toast and gives its words. */
export async function toastText(page: Page): Promise<string> {
  await page.waitForSelector('.desk-toast p');
  return page.$eval('.desk-toast p', (line) => line.textContent ?? '');
}

/** Waits until a kept draft holds these words: what was typed last. */
export async function waitForDraft(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await readTable(page, 'drafts')), { timeout: 10_000 })
    .toContain(words);
}

/** The id of the one statement of the user's own; waits until it is there. */
export async function ownStatementId(page: Page): Promise<string> {
  const ids = async () =>
    (await readTable(page, 'statements')).flatMap(
      (row) => /"id":"([^"]+)"/.exec(JSON.stringify(row))?.[1] ?? [],
    );
  await expect.poll(async () => (await ids()).length, { timeout: 10_000 }).toBe(1);
  return (await ids())[0] ?? '';
}

/** All rows of a table of the store, as JSON holds them. */
export async function readTable(page: Page, table: string): Promise<readonly unknown[]> {
  const rows: unknown = await page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('on-record');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const asking = db.transaction(name).objectStore(name).getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    db.close();
    return JSON.parse(JSON.stringify(all));
  }, table);
  return Array.isArray(rows) ? rows : [];
}

/** A click that reaches the element wherever it is scrolled to. */
async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => {
    if (element instanceof HTMLElement) element.click();
  });
}

function idOf(field: string): string {
  return `#desk-${field.replaceAll('.', '-')}`;
}

/** The whole writing flow of the desk: selects, fills, publishes. Gives the id of what was put on record. */
export async function writeEntry(
  article: Page,
  panel: Page,
  words: string,
  typed: TypedAssessment,
): Promise<string> {
  await selectText(article, words);
  await beginOnSelection(panel);
  await fillAssessment(panel, typed);
  await publish(panel);
  await toastText(panel);
  return ownStatementId(panel);
}

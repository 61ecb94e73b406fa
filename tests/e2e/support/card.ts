import type { Page } from 'puppeteer-core';

/** Words of the sample article inside the claim that everything is shown for; its subheading lies elsewhere. */
export const NEO_NAZIS = 'troops were fighting';

export const CARD = 'on-record-card';
/** Pierces the card's shadow tree, which is open in the test build alone. */
const DIALOG = `${CARD} >>> [role=dialog]`;

/** Middle of a text's first line in the viewport, after scrolling it into view. */
export async function pointOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
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
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }
    return null;
  }, text);
  if (!point) throw new Error(`The page does not show "${text}".`);
  return point;
}

/** Clicks on a text of the page and waits for its card. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOn(page, text);
  await page.mouse.click(x, y);
  await waitForCard(page);
}

export async function waitForCard(page: Page): Promise<void> {
  await page.waitForSelector(DIALOG, { timeout: 8_000 });
  // It is shown once it is placed and has the focus: keys pressed before would go to the page.
  await page.waitForFunction((tag) => document.activeElement?.localName === tag, { polling: 50 }, CARD);
}

/** All the card says. */
export async function cardText(page: Page): Promise<string> {
  return page.$eval(DIALOG, (dialog) => dialog.textContent ?? '');
}

/** Names of the card's buttons and headings in reading order. */
export async function cardOutline(page: Page): Promise<string[]> {
  return page.$eval(DIALOG, (dialog) =>
    [...dialog.querySelectorAll('h1, h2, h3, summary, button')].map(
      (element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    ),
  );
}

/** True while a card is open. */
export async function hasCard(page: Page): Promise<boolean> {
  return (await page.$(CARD)) !== null;
}

/** What a card says of a record beside the page's words. */
export type ShownRecord = {
  /** Line by line in reading order, with the addresses that are linked to. */
  readonly lines: readonly string[];
  /** Whose copy it is, and how to object: this alone may differ between two copies of one record. */
  readonly origin: readonly string[];
};

/** What the open card says of its first record. */
export function shownRecord(page: Page): Promise<ShownRecord> {
  return page.$eval(`${CARD} >>> .comparison`, (comparison) => {
    const judge = [...comparison.querySelectorAll('.assessment > p')].find(({ textContent }) =>
      textContent?.startsWith('By '),
    );
    const parts = (judge?.textContent ?? '').split(' · ');
    const isOrigin = (part: string, at: number) => at > 0 && part !== 'full fact-check';
    const lines = [
      ...comparison.querySelectorAll('h2, h3, figcaption, blockquote, p, li:not(:has(p)), a'),
    ].flatMap((line) => {
      const text = line.textContent?.trim() ?? '';
      if (line === judge) return parts.filter((part, at) => !isOrigin(part, at));
      if (line.localName !== 'a') return [text];
      return text === 'object to this' ? [] : [`${text} ${line.getAttribute('href')}`];
    });
    return { lines, origin: parts.filter(isOrigin) };
  });
}

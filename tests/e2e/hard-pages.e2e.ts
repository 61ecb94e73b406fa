import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { revealClaim } from '~/scripts/tab-report';
import { axeViolations, watchErrors } from './support/audit';
import { CARD, cardText, hasCard, waitForCard } from './support/card';
import { waitForFocus } from './support/focus';
import { cardBox, openReaderPages, pointOnWords, type ReaderPages } from './support/reader-pages';

const WORDS = 'have asked the county';
/** A card that should not come has come by then. */
const LONG_ENOUGH_MS = 700;

const pause = () => new Promise((next) => setTimeout(next, LONG_ENOUGH_MS));

describe.each(['chromium', 'firefox'] as const)('pages that make it hard in %s', (kind) => {
  let pages: ReaderPages;
  let page: Page;

  beforeAll(async () => {
    pages = await openReaderPages(kind);
  });
  afterEach(() => page?.close());
  afterAll(() => pages?.close());

  const fits = async () => {
    const { left, top, right, bottom, width, height } = await cardBox(page);
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  };
  const claimWith = (found: Awaited<ReturnType<ReaderPages['open']>>['found']) =>
    found.report.claims.find(({ text }) => text.includes(WORDS))?.id ?? '';

  it.each(['framed.html', 'shadow.html'])('opens the card of a mark inside %s', async (name) => {
    ({ page } = await pages.open(name));
    const errors = watchErrors(page);
    const { x, y } = await pointOnWords(page, WORDS);
    await page.mouse.click(x, y);
    await waitForCard(page);
    expect(await cardText(page)).toContain(WORDS);
    expect(await fits()).toBe(true);
    const { top, bottom } = await cardBox(page);
    expect(y < top || y > bottom).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasCard(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  it('draws marks inside a frame and a shadow tree with its own rules', async () => {
    for (const name of ['framed.html', 'shadow.html']) {
      ({ page } = await pages.open(name));
      const underlined = () =>
        page.evaluate(() => {
          const root =
            document.querySelector('iframe')?.contentDocument ??
            document.querySelector('x-story')?.shadowRoot;
          const text = root?.querySelector('p');
          return text ? getComputedStyle(text, '::highlight(on-record-quote)').textDecorationLine : null;
        });
      // The colours are measured, and the rules set, after the report is in.
      await expect.poll(underlined, { timeout: 15_000 }).toBe('underline');
      if (name === 'framed.html') await page.close();
    }
  });

  it('reads a frame anew when it shows something else', async () => {
    ({ page } = await pages.open('framed.html'));
    await page.evaluate(() => {
      const story = document.querySelector('iframe')?.contentDocument;
      const line = story?.querySelector('p');
      if (line)
        line.textContent = '“We shall row across ourselves if it comes to that,” said the baker, Jon Reed.';
    });
    const { x, y } = await pointOnWords(page, 'row across ourselves');
    await expect
      .poll(
        async () => {
          await page.mouse.click(x, y);
          await pause();
          return hasCard(page);
        },
        { timeout: 15_000 },
      )
      .toBe(true);
  });

  it('can be used while a modal dialog of the page is open', async () => {
    const opened = await pages.open('modal.html');
    ({ page } = opened);
    await page.focus('#refuse');
    await revealClaim(pages.ownPage, opened.found.tabId, claimWith(opened.found));
    await waitForCard(page);
    expect(await axeViolations(page, CARD)).toEqual([]);
    await page.keyboard.press('Tab');
    const inside = await page.$eval(CARD, (host) => host.shadowRoot?.activeElement?.localName);
    expect(inside).toBe('button');
    await page.keyboard.press('Escape');
    expect(await hasCard(page)).toBe(false);
    expect(await page.$eval('#consent', (dialog) => dialog.matches(':modal'))).toBe(true);
    await waitForFocus(page, '#refuse');
  });

  it('closes above a modal dialog by a click beside the card', async () => {
    const opened = await pages.open('modal.html');
    ({ page } = opened);
    await revealClaim(pages.ownPage, opened.found.tabId, claimWith(opened.found));
    await waitForCard(page);
    await page.mouse.click(4, 4);
    expect(await hasCard(page)).toBe(false);
    expect(await page.$eval('#consent', (dialog) => dialog.matches(':modal'))).toBe(true);
  });

  it('keeps the focus from a page that takes it back', async () => {
    const opened = await pages.open('focus-trap.html');
    ({ page } = opened);
    await revealClaim(pages.ownPage, opened.found.tabId, claimWith(opened.found));
    await waitForCard(page);
    await page.keyboard.press('Tab');
    await waitForFocus(page, CARD);
  });

  it('leaves links to the page, and opens the card with Alt', async () => {
    ({ page } = await pages.open('linked.html'));
    const { x, y } = await pointOnWords(page, WORDS);
    await page.keyboard.down('Alt');
    await page.mouse.click(x, y);
    await page.keyboard.up('Alt');
    await waitForCard(page);
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.keyboard.press('Escape');
    const again = await pointOnWords(page, WORDS);
    await page.mouse.click(again.x, again.y);
    await pause();
    expect(await hasCard(page)).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
  });

  it('opens on a tap, and lets a finger scroll', async () => {
    ({ page } = await pages.open('plain.html', {
      width: 390,
      height: 700,
      hasTouch: kind === 'chromium',
    }));
    const { x, y } = await pointOnWords(page, WORDS);
    await page.touchscreen.tap(x, y);
    await waitForCard(page);
    expect(await fits()).toBe(true);
    await page.keyboard.press('Escape');
    if (kind === 'firefox') return; // Its driver taps but does not scroll by touch.
    const before = await page.evaluate(() => scrollY);
    const at = await pointOnWords(page, WORDS);
    const finger = await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 10; step++) await finger.move(at.x, at.y + step * 20);
    await finger.end();
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    await pause();
    expect(await hasCard(page)).toBe(false);
  });

  it('fits a window at 200 %', async () => {
    const opened = await pages.open('plain.html');
    ({ page } = opened);
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    await revealClaim(pages.ownPage, opened.found.tabId, claimWith(opened.found));
    await waitForCard(page);
    expect(await fits()).toBe(true);
  });

  it('opens nothing for clicks and keys that a page makes up', async () => {
    ({ page } = await pages.open('plain.html'));
    const { x, y } = await pointOnWords(page, WORDS);
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        const shared = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
        for (const altKey of [false, true])
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, { ...shared, altKey }));
        for (const key of ['n', 'p', 'c', 'm', 'Enter'])
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
        if (target instanceof HTMLElement) target.click();
        window.postMessage({ onRecord: 1, name: 'claim:step', params: { by: 1 } }, '*');
      },
      x,
      y,
    );
    await pause();
    expect(await hasCard(page)).toBe(false);
    await page.mouse.click(x, y);
    await waitForCard(page);
    await page.evaluate((tag) => {
      const card = document.querySelector(tag);
      card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, CARD);
    await pause();
    expect(await hasCard(page)).toBe(true);
  });
});

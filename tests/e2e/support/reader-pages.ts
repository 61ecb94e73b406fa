import { resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserKind } from '~/scripts/find-browser';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';

const TRIES = 100;
const FOLDER = resolve(import.meta.dirname, '../../fixtures/reader');

/** A browser with the extension, and pages that make it hard for a reader's tool. */
export type ReaderPages = {
  readonly rig: Rig;
  readonly site: Site;
  readonly ownPage: Page;
  /** Opens a page and waits until it was read. */
  readonly open: (
    name: string,
    viewport?: Viewport,
  ) => Promise<{ readonly page: Page; readonly found: TabReport }>;
  readonly close: () => Promise<void>;
};

export async function openReaderPages(kind: BrowserKind): Promise<ReaderPages> {
  const site = await serveFiles(FOLDER);
  const rig = await launch(kind, { build: 'e2e' });
  const ownPage = await rig.openOwnPage('sidepanel.html');
  return {
    rig,
    site,
    ownPage,
    async open(name, viewport) {
      const page = await rig.browser.newPage();
      if (viewport) await page.setViewport(viewport);
      await page.goto(`${site.url}/${name}`);
      await page.bringToFront();
      for (let tries = 0; tries < TRIES; tries++) {
        const found = await waitForReport(ownPage, `${site.url}/${name}`, 30_000);
        if (found.report.status === 'done') return { page, found };
        // A frame's story comes after the page around it was read.
        await new Promise((next) => setTimeout(next, 100));
      }
      throw new Error(`${name} was never read as an article.`);
    },
    async close() {
      await rig.close();
      await site.close();
    },
  };
}

/** Where the article says these words, in CSS pixels of the window: also inside frames and shadow trees. */
export async function pointOnWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const search = (root: Node): Range | null => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof HTMLTemplateElement) continue;
        if (node instanceof HTMLElement && node.shadowRoot) {
          const inside = search(node.shadowRoot);
          if (inside) return inside;
        }
        const body = node instanceof HTMLIFrameElement ? node.contentDocument?.body : null;
        const framed = body ? search(body) : null;
        if (framed) return framed;
        const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').indexOf(wanted) : -1;
        if (at < 0 || node.parentElement?.localName === 'script') continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return range;
      }
      return null;
    };
    const range = search(document.body);
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
    const around = frame?.getBoundingClientRect();
    const [left, top] = [
      (around?.left ?? 0) + (frame?.clientLeft ?? 0),
      (around?.top ?? 0) + (frame?.clientTop ?? 0),
    ];
    return box ? { x: box.x + box.width / 2 + left, y: box.y + box.height / 2 + top } : null;
  }, words);
  if (!point) throw new Error(`The page does not show "${words}".`);
  return point;
}

/** The card's box and the window's size, in CSS pixels. */
export function cardBox(page: Page): Promise<{
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}> {
  return page.$eval('on-record-card >>> [role=dialog].card', (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, width: innerWidth, height: innerHeight };
  });
}

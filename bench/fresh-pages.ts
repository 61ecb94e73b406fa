import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../scripts/find-browser';
import { serveFiles } from '../scripts/serve-files';

const PUBLIC = resolve(import.meta.dirname, '../public');
/** Longer than any measurement may take. Milliseconds. */
const TIMEOUT = 600_000;

/** A browser without the extension, for measuring code in pages in which nothing was run before. */
export type FreshPages = {
  readonly browser: Browser;
  /** Where the files of `public/` are, of one origin with the pages. */
  readonly url: string;
  /** Opens an empty page and runs the code in it. */
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Null where there is no such browser. `code` is what every page begins with. */
export async function openFreshPages(kind: BrowserKind, code: string): Promise<FreshPages | null> {
  const executablePath = findBrowser(kind);
  if (!executablePath) return null;
  const site = await serveFiles(PUBLIC);
  const common = { executablePath, protocolTimeout: TIMEOUT };
  const browser = await puppeteer.launch(
    kind === 'firefox'
      ? { ...common, browser: 'firefox' }
      : {
          ...common,
          pipe: true,
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
          ],
        },
  );
  return {
    browser,
    url: site.url,
    async open() {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      // There is no such file: what says so is an empty page of the origin.
      await page.goto(`${site.url}/nothing-here`);
      await page.evaluate(code);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

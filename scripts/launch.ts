import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './find-browser';
import { clickToolbarButton } from './firefox-chrome-scope';
import { copyOfWarmProfile } from './firefox-profile';
import { browserHelp } from './install-browsers';

const GECKO_ID = 'on-record@onrecord.example';
/** Fixed, so that the extension's pages have a known address. */
const GECKO_UUID = '6b0c7b54-6d3f-4a52-9a3d-0e1f2a3b4c5d';
const ROOT = resolve(import.meta.dirname, '..');

/** A real browser with the extension installed. */
export type Rig = {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens one of the extension's own pages in a tab. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  /** A real click on the toolbar button while `page` is in front: grants activeTab and opens the popup. */
  readonly clickToolbar: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** `e2e` has host access to loopback; `production` is what the shops get. */
  readonly build: 'e2e' | 'production';
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Preferences of Firefox alone, by their names in `about:config`. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
};

/** Folder of a build, as `wxt build` leaves it. */
export function buildFolder(kind: BrowserKind, build: LaunchOptions['build']): string {
  const name = `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'e2e' ? '-e2e' : ''}`;
  return resolve(ROOT, '.output', name);
}

/** @throws {Error} when the browser or the build is missing, saying what to do. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Rig> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(browserHelp(kind));
  const folder = buildFolder(kind, options.build);
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}: run "npm run build" first.`);
  const { headless = true, viewport = { width: 1100, height: 800 }, firefoxPrefs = {} } = options;
  const common = { executablePath, headless, defaultViewport: viewport };
  return kind === 'firefox' ? launchFirefox(folder, common, firefoxPrefs) : launchChromium(folder, common);
}

type Common = {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly defaultViewport: { readonly width: number; readonly height: number };
};

async function launchChromium(folder: string, common: Common): Promise<Rig> {
  const browser = await puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: [folder],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const base = worker.url().replace(/background\.js$/, '');
  return {
    kind: 'chromium',
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(base + path);
      await page.waitForSelector('main > *');
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const [extension] = [...(await browser.extensions()).values()];
      if (!extension) throw new Error('The extension is not installed.');
      await extension.triggerAction(page);
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(
  folder: string,
  common: Common,
  prefs: Readonly<Record<string, unknown>>,
): Promise<Rig> {
  const profile = copyOfWarmProfile();
  const browser = await puppeteer.launch({
    ...common,
    ...(profile && { userDataDir: profile.folder }),
    browser: 'firefox',
    // Extension pages and the browser's own window are out of reach without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  await browser.installExtension(folder);
  return {
    kind: 'firefox',
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      // 'load' never comes: the page changes its process.
      await page.goto(`moz-extension://${GECKO_UUID}/${path}`, { waitUntil: [] });
      await page.waitForSelector('main > *');
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await clickToolbarButton(browser, GECKO_ID);
    },
    async close() {
      await browser.close();
      profile?.remove();
    },
  };
}

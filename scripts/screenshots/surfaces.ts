import type { Page } from 'puppeteer-core';
import type { TabReport } from '../tab-report';

/** Words of the sample article within a claim that has everything on record, and differs from it by a word. */
const ASSESSED = 'troops were fighting';
/** One of the starter pack's speakers with a long record. */
const SPEAKER = '#/speaker/on-record.starter/speaker.putin';

const WINDOW = { width: 1100, height: 800 };
const PANEL = { width: 440, height: 900 };
const POPUP = { width: 440, height: 600 };

/** One of the extension's own pages as a reader meets it. */
export type Surface = {
  readonly name: string;
  /** The window it is seen in at 100 %. A panel is not zoomed to half its width: it can be drawn wider. */
  readonly size: { readonly width: number; readonly height: number };
  readonly keepsWidth?: true;
  /** Address within the extension. */
  readonly path: (open: OpenTabs) => string;
  /** There once the surface shows what it is for. */
  readonly ready: string;
  /** What a reader does there first. */
  readonly act?: (page: Page) => Promise<void>;
  /** Taken from top to bottom and not only what the window shows. */
  readonly whole?: true;
};

/** Tabs that the surfaces speak of. */
export type OpenTabs = {
  readonly article: TabReport;
  /** A tab whose page is no article. */
  readonly other: TabReport;
};

/** Id of the claim that cards and panels are shown with. */
export function assessedClaim({ report }: TabReport): string {
  return report.claims.find(({ text }) => text.includes(ASSESSED))?.id ?? '';
}

const library = (name: string, hash: string, ready: string, more: Partial<Surface> = {}): Surface => ({
  name: `library-${name}`,
  size: WINDOW,
  path: () => `library.html${hash}`,
  ready,
  ...more,
});

/** Every page of the extension, for screenshots and audits alike. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'welcome',
    size: WINDOW,
    path: () => 'welcome.html',
    ready: '#demo-card .verdict',
    whole: true,
  },
  {
    name: 'popup',
    size: POPUP,
    keepsWidth: true,
    path: ({ article }) => `popup.html?tab=${article.tabId}`,
    ready: '.claims .verdict',
  },
  {
    name: 'popup-by-speaker',
    size: POPUP,
    keepsWidth: true,
    path: ({ article }) => `popup.html?tab=${article.tabId}`,
    ready: '.claims .verdict',
    act: async (page) => {
      await page.select('.filter-order select', 'speaker');
      await page.waitForSelector('.claims-speaker');
    },
  },
  {
    name: 'popup-no-article',
    size: POPUP,
    keepsWidth: true,
    path: ({ other }) => `popup.html?tab=${other.tabId}`,
    ready: '.notice',
  },
  {
    name: 'panel-list',
    size: PANEL,
    keepsWidth: true,
    path: ({ article }) => `sidepanel.html?tab=${article.tabId}`,
    ready: '.claims .verdict',
    // The order that was chosen in the popup is kept.
    act: async (page) => {
      await page.select('.filter-order select', 'page');
    },
  },
  {
    name: 'panel-claim',
    size: PANEL,
    keepsWidth: true,
    path: ({ article }) => `sidepanel.html?tab=${article.tabId}&claim=${assessedClaim(article)}`,
    ready: '.claim-detail .verdict',
    whole: true,
  },
  {
    name: 'panel-no-article',
    size: PANEL,
    keepsWidth: true,
    path: ({ other }) => `sidepanel.html?tab=${other.tabId}`,
    ready: '.notice',
  },
  {
    name: 'options',
    size: WINDOW,
    path: () => 'options.html',
    ready: '#packs .switch',
    whole: true,
  },
  {
    name: 'report',
    size: WINDOW,
    path: ({ article }) => `report.html?tab=${article.tabId}`,
    ready: 'iframe.report-frame',
  },
  library('overview', '#/overview', 'main h1'),
  library('statements', '#/statements', '[role=grid] [role=row]'),
  library('speakers', '#/speakers', '.speaker-list a'),
  library('dossier', SPEAKER, '.timeline svg', { whole: true }),
  library('check', '#/check', '.paste-form textarea'),
  library('annotations', '#/annotations', 'main h1'),
  library('edit', '#/edit', 'form.desk #desk-text', { whole: true }),
  library('packs', '#/packs', 'main h1'),
  library('import', '#/import', '#import-file'),
  library('export', '#/export', 'main h1'),
  library('storage', '#/storage', 'main h1'),
  library('trash', '#/trash', 'main h1'),
];

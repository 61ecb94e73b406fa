import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '~/scripts/find-browser';
import { type LaunchOptions, launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';

const SAMPLE = resolve(import.meta.dirname, '../../../public/sample');

/** The sample article open in a browser with the extension. */
export type SampleStage = {
  readonly site: Site;
  readonly rig: Rig;
  /** One of the extension's own pages: the way to its storage. */
  readonly ownPage: Page;
  readonly article: Page;
  readonly close: () => Promise<void>;
};

/** Serves the sample article and opens it; `prepare` runs on its tab before the page is loaded. */
export async function openSample(
  kind: BrowserKind,
  { build = 'e2e', prepare }: { build?: LaunchOptions['build']; prepare?: (article: Page) => void } = {},
): Promise<SampleStage> {
  const site = await serveFiles(SAMPLE);
  const rig = await launch(kind, { build });
  const close = async (): Promise<void> => {
    await rig.close();
    await site.close();
  };
  try {
    const ownPage = await rig.openOwnPage('sidepanel.html');
    const article = await rig.browser.newPage();
    prepare?.(article);
    await article.goto(`${site.url}/article.html`);
    return { site, rig, ownPage, article, close };
  } catch (error) {
    await close();
    throw error;
  }
}

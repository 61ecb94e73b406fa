import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPath } from '~/scripts/data-folder';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { waitForReport } from '~/scripts/tab-report';
import { watchErrors } from './support/audit';

const folder = dataPath('pages');
const slugs = folder ? readdirSync(folder) : [];
/** The pages come without their scripts and pictures: what is left to complain about is ours. */
const OURS = /on.?record|extension:\/\//i;

if (!folder) console.log('The real pages are not on this machine: their end-to-end test is skipped.');

describe.skipIf(!folder).each(['chromium', 'firefox'] as const)('real pages in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  const untouched = new Map<string, string>();

  const visit = async (slug: string): Promise<Page> => {
    const page = await rig.browser.newPage();
    await page.goto(`${site.url}/strict/${slug}/source.html`, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const html = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);
  const enable = (enabled: boolean): Promise<unknown> =>
    ownPage.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ disabledHosts: ${enabled ? '[]' : "['127.0.0.1']"} })`,
    );

  beforeAll(async () => {
    site = await serveFiles(folder ?? '');
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    await enable(false);
    for (const slug of slugs) {
      const page = await visit(slug);
      untouched.set(slug, await html(page));
      await page.close();
    }
    await enable(true);
  }, 180_000);
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  it.each(slugs)('%s is read without an error or a change', async (slug) => {
    const page = await visit(slug);
    const errors = watchErrors(page);
    const { report } = await waitForReport(ownPage, `${site.url}/strict/${slug}/`, 60_000);
    expect(report.status).toMatch(/^(done|not-article)$/);
    expect((await html(page)) === untouched.get(slug)).toBe(true);
    expect(errors.filter((text) => OURS.test(text))).toEqual([]);
    await page.close();
  });
});

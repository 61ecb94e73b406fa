import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { type Site, serveFiles } from '~/scripts/serve-files';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { axeViolations } from './support/audit';

const API = '(globalThis.browser ?? chrome)';
const SAID = 'positions are absolutely clear, they are written down point by point';

describe.each(['chromium', 'firefox'] as const)('a selection in %s', (kind) => {
  let site: Site;
  let rig: Rig;
  let ownPage: Page;
  let article: Page;
  let found: TabReport;

  beforeAll(async () => {
    site = await serveFiles(resolve(import.meta.dirname, '../../public/sample'));
    rig = await launch(kind, { build: 'e2e' });
    ownPage = await rig.openOwnPage('sidepanel.html');
    article = await rig.browser.newPage();
    await article.goto(`${site.url}/article.html`);
    found = await waitForReport(ownPage, site.url, 30_000);
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  it.each(['check-page', 'check-selection'])('has the entry %s in the menu', async (id) => {
    const known = await ownPage.evaluate(
      `${API}.contextMenus.update('${id}', { enabled: true }).then(() => true, String)`,
    );
    expect(known).toBe(true);
  });

  // The browser's menu is out of a driver's reach; Chromium lets its event be sent to the worker.
  it.runIf(kind === 'chromium')('is set beside the record', async () => {
    await article.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.includes(words)) node = walker.nextNode();
      if (node?.parentElement) getSelection()?.selectAllChildren(node.parentElement);
    }, SAID);
    const target = await rig.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      `chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'check-selection', frameId: 0, pageUrl: '${site.url}/article.html' },
        { id: ${found.tabId}, title: 'Sample' })`,
    );
    const key = `passage.${found.tabId}`;
    await ownPage.waitForFunction(
      `chrome.storage.session.get('${key}').then((all) => Boolean(all['${key}']))`,
      { polling: 200 },
    );
    const panel = await rig.openOwnPage(`sidepanel.html?tab=${found.tabId}`);
    await panel.waitForSelector('.comparison');
    expect(await panel.$eval('h1', (title) => title.textContent)).toBe('Your selection');
    expect(await panel.$eval('main', (main) => main.textContent)).toContain('Vladimir Medinsky');
    await panel.close();
  });

  it('is shown in the side panel until the reader goes back', async () => {
    const { report, tabId } = found;
    const claim = report.claims.find(({ text }) => text.includes('absolutely clear'));
    const passage = {
      ...report,
      claims: [claim],
      matches: report.matches.filter(({ claimId }) => claimId === claim?.id),
    };
    await ownPage.evaluate(
      `${API}.storage.session.set(${JSON.stringify({ [`passage.${tabId}`]: passage })})`,
    );
    const panel = await rig.openOwnPage(`sidepanel.html?tab=${tabId}`);
    await panel.waitForSelector('.comparison');
    expect(await axeViolations(panel, 'main')).toEqual([]);
    await panel.click('.panel > header button');
    await panel.waitForSelector('.claims button');
    expect((await panel.$$('.claims > li')).length).toBe(report.claims.length);
    await panel.close();
  });
});

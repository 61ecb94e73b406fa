import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TabReport, waitForReport } from '~/scripts/tab-report';
import { axeViolations, watchErrors, watchForeignRequests } from './support/audit';
import { openSample, type SampleStage } from './support/sample-stage';
import { keepSavedFiles, savedFiles } from './support/saved-files';

describe.each(['chromium', 'firefox'] as const)('a page’s report in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  let stage: SampleStage;
  let found: TabReport;
  let panel: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    stage = await openSample(kind);
    found = await waitForReport(stage.ownPage, stage.site.url, 30_000);
    panel = await stage.rig.openOwnPage(`sidepanel.html?tab=${found.tabId}`);
    errors = watchErrors(panel);
    await panel.waitForSelector('.ways button');
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is saved by one click as a file that needs nothing else and runs nothing', async () => {
    await keepSavedFiles(panel);
    await panel.$eval('.ways button', (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await expect.poll(async () => (await savedFiles(panel)).length, { timeout: 10_000 }).toBe(1);
    const [file] = await savedFiles(panel);
    expect(file?.name).toMatch(/\.html$/);
    writeFileSync(join(folder, 'report.html'), file?.text ?? '');
    expect(file?.text).not.toMatch(/<script|<iframe|<link|\son\w+=|javascript:/i);
  });

  it('is saved from the popup as well, which reads the record only then', async () => {
    const popup = await stage.rig.openOwnPage(`popup.html?tab=${found.tabId}`);
    await keepSavedFiles(popup);
    await popup.waitForSelector('.popup-foot button');
    await popup.$eval('.popup-foot button', (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await expect.poll(async () => (await savedFiles(popup)).length, { timeout: 10_000 }).toBe(1);
    expect(await savedFiles(popup)).toEqual(await savedFiles(panel));
    await popup.close();
  });

  it('reads without the extension: the page, its claims and the evidence', async () => {
    const { report } = found;
    const page = await stage.rig.browser.newPage();
    const foreign = watchForeignRequests(page);
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    const text = await page.$eval('body', (body) => body.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(text).toContain(report.page.title);
    for (const claim of report.claims) expect(text).toContain(claim.text.replace(/\s+/g, ' '));
    const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
    expect(links).toContain(report.page.url);
    expect(links.filter((href) => /^https:/.test(href)).length).toBeGreaterThan(0);
    expect(await axeViolations(page, 'body')).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('is shown as it is printed', async () => {
    const page = await stage.rig.openOwnPage(`report.html?tab=${found.tabId}`);
    await page.waitForSelector('iframe.report-frame');
    await expect
      .poll(() =>
        page.$eval('iframe.report-frame', (frame) =>
          frame instanceof HTMLIFrameElement ? (frame.contentDocument?.body?.textContent ?? '') : '',
        ),
      )
      .toContain(found.report.page.title);
    await page.close();
    expect(errors).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import type { PageReport } from '../utils/model/page-report';

/** A tab's report as the extension keeps it. */
export type TabReport = { readonly tabId: number; readonly report: PageReport };

/** How often to look; background tabs stall on animation frames, so it is a timer. */
const POLL_MS = 100;
const API = '(globalThis.browser ?? globalThis.chrome)';

/** The reports in session storage, read through one of the extension's own pages. */
async function readReports(ownPage: Page): Promise<TabReport[]> {
  const stored: unknown = await ownPage.evaluate(`${API}.storage.session.get(null)`);
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).flatMap(([key, value]) => {
    const id = /^report\.(\d+)$/.exec(key)?.[1];
    return id !== undefined && isReport(value) ? [{ tabId: Number(id), report: value }] : [];
  });
}

function isReport(value: unknown): value is PageReport {
  return typeof value === 'object' && value !== null && 'status' in value && 'claims' in value;
}

/**
 * Waits for the report of the page at that address.
 *
 * @throws {Error} when none is there in time
 */
export async function waitForReport(ownPage: Page, url: string, withinMs: number): Promise<TabReport> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const found = (await readReports(ownPage)).find(
      ({ report }) => report.status !== 'scanning' && report.page.url.startsWith(url),
    );
    if (found) return found;
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  throw new Error(`No report of ${url} within ${withinMs} ms.`);
}

/** Scrolls a tab to a claim and opens its card, as a click in the popup does. */
export async function revealClaim(ownPage: Page, tabId: number, claimId: string): Promise<void> {
  const message = { onRecord: 1, name: 'tab:reveal', params: { tabId, claimId } };
  await ownPage.evaluate(`${API}.runtime.sendMessage(${JSON.stringify(message)})`);
}

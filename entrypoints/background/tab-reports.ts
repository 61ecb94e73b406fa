import { requestTab } from '~/utils/messaging/request';
import { RequestError } from '~/utils/messaging/request-error';
import type { PageReport, ReportStatus } from '~/utils/model/page-report';
import { metadataOf, type PageMetadata, type PageText } from '~/utils/model/page-text';
import { forgetPage, readReport, reportedTabs, writeReport } from '~/utils/settings/tab-state';
import { analysePage, matchPage } from './analyse-page';
import { hideBadge, showBadge } from './badge';
import { placeNotes } from './place-notes';

/** A report with nothing found, for a page that is being read or holds no article. */
function emptyReport(status: ReportStatus, page: PageMetadata): PageReport {
  return {
    status,
    page,
    claims: [],
    matches: [],
    marks: [],
    verdicts: {},
    analysedAt: new Date().toISOString(),
  };
}

async function keep(tabId: number, report: PageReport): Promise<PageReport> {
  await writeReport(tabId, report);
  await showBadge(tabId, report);
  return report;
}

/** Analyses a tab's article and keeps the report; a failure is kept too, so that the popup can say so. */
export async function reportPage(tabId: number, page: PageText): Promise<PageReport> {
  const metadata = metadataOf(page);
  const before = await readReport(tabId);
  if (before?.page.url !== page.url) await keep(tabId, emptyReport('scanning', metadata));
  try {
    return await keep(tabId, await analysePage(page));
  } catch (error) {
    await keep(tabId, emptyReport('failed', metadata));
    throw error;
  }
}

/** Keeps that a tab's page holds no article. */
export async function reportNoArticle(tabId: number, page: PageMetadata): Promise<void> {
  await keep(tabId, emptyReport('not-article', page));
}

/** @throws {RequestError} `no-report` when the tab's page was not read since the browser started. */
export async function reportOf(tabId: number): Promise<PageReport> {
  const report = await readReport(tabId);
  if (!report) throw new RequestError('no-report', 'This page has not been read yet.');
  return report;
}

/** Matches every open report anew and hands the tabs their new marks and notes. */
export async function rematchAll(): Promise<void> {
  for (const tabId of await reportedTabs()) {
    const report = await readReport(tabId);
    if (report) await placeNotes(tabId, report.page.url);
    if (report?.status !== 'done') continue;
    const { marks } = await keep(tabId, await matchPage(report.page, report.claims));
    await requestTab(tabId, 'marks:update', { marks });
  }
}

/** Takes the marks, the report and the badge from a tab whose site was switched off. */
export async function clearTab(tabId: number): Promise<void> {
  await requestTab(tabId, 'page:clear', {});
  await forgetPage(tabId);
  await hideBadge(tabId);
}

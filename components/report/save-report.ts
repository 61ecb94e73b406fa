import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { saveFile } from '../save-file';
import { reportFileName } from './report-file-name';
import { reportHtml } from './report-html';

/** Hands the user a page's report as a file. @param comparisons by claim id, best first */
export function saveReport(
  page: Document,
  report: PageReport,
  comparisons: ReadonlyMap<string, readonly Comparison[]>,
): void {
  saveFile(page, reportFileName(report), 'text/html', reportHtml(report, comparisons));
}

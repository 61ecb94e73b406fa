import { countReport } from '~/utils/claims/report-counts';
import { writePageReport } from '~/utils/interchange/report/write-page-report';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { pageLineText } from '../page-line';
import { pageReportLabels } from './report-words';

/** A page's report as a file, in the language of the interface. @param comparisons by claim id, best first */
export function reportHtml(
  report: PageReport,
  comparisons: ReadonlyMap<string, readonly Comparison[]>,
): string {
  return writePageReport(report, comparisons, pageLineText(countReport(report)), pageReportLabels());
}

import { countReport } from '~/utils/claims/report-counts';
import type { PageReport } from '~/utils/model/page-report';
import { pageLineText } from './page-line';

/**
 * Tells a screen reader, once and politely, that the page has been read and what was found. It stands empty from the
 * first moment, since what comes into being with its words is not announced.
 */
export function ScanStatus({ report }: { readonly report: PageReport | null | undefined }) {
  return (
    <p class="visually-hidden" role="status">
      {report?.status === 'done' ? pageLineText(countReport(report)) : ''}
    </p>
  );
}

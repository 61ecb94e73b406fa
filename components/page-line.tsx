import { i18n } from '#i18n';
import type { ReportCounts } from '~/utils/claims/report-counts';

/** The page in one line: "18 quotes · 3 on record · 1 assessed". It says what is known, never how good the page is. */
export function pageLineText({ quotes, onRecord, assessed, similar }: ReportCounts): string {
  const parts = [
    i18n.t('pageLine.quotes', quotes),
    i18n.t('pageLine.onRecord', [String(onRecord)]),
    i18n.t('pageLine.assessed', [String(assessed)]),
    ...(similar > 0 ? [i18n.t('pageLine.similar', [String(similar)])] : []),
  ];
  return parts.join(' · ');
}

/** The page line as a paragraph. */
export function PageLine(counts: ReportCounts) {
  return <p class="page-line">{pageLineText(counts)}</p>;
}

import type { PageReport } from '~/utils/model/page-report';
import { readReport, watchReport } from '~/utils/settings/tab-state';
import { useFollowed } from './use-followed';

/**
 * The tab's report as it changes; undefined while it is first read, null when the page was never read.
 *
 * @param first the report where it was read already
 */
export function useReport(tabId: number | null, first?: PageReport | null): PageReport | null | undefined {
  const [report] = useFollowed<PageReport | null | undefined>(
    tabId,
    tabId === null
      ? null
      : { read: () => readReport(tabId), watch: (onChange) => watchReport(tabId, onChange) },
    first,
  );
  return report;
}

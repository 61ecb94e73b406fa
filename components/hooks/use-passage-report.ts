import type { PageReport } from '~/utils/model/page-report';
import { readPassageReport, watchPassageReport, writePassageReport } from '~/utils/settings/tab-state';
import { useFollowed } from './use-followed';

/** What was found in the passage the reader asked about in this tab, null when there is none; and the way to drop it. */
export function usePassageReport(tabId: number | null): readonly [PageReport | null, () => void] {
  const [report] = useFollowed<PageReport | null>(
    tabId,
    tabId === null
      ? null
      : { read: () => readPassageReport(tabId), watch: (onChange) => watchPassageReport(tabId, onChange) },
    null,
  );
  const drop = () => {
    if (tabId !== null) void writePassageReport(tabId, null);
  };
  return [report, drop];
}

import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '~/utils/model/page-report';
import { readPassageReport, watchPassageReport, writePassageReport } from '~/utils/settings/tab-state';

/** What was found in the passage the reader asked about in this tab, null when there is none; and the way to drop it. */
export function usePassageReport(tabId: number | null): readonly [PageReport | null, () => void] {
  const [report, setReport] = useState<PageReport | null>(null);
  useEffect(() => {
    setReport(null);
    if (tabId === null) return;
    let current = true;
    const stop = watchPassageReport(tabId, (next) => current && setReport(next));
    readPassageReport(tabId).then((first) => current && setReport(first));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  const drop = () => {
    if (tabId !== null) void writePassageReport(tabId, null);
  };
  return [report, drop];
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageReport } from '~/utils/model/page-report';
import { readReport, watchReport } from '~/utils/settings/tab-state';

/** The tab's report as it changes; undefined while it is first read, null when the page was never read. */
export function useReport(tabId: number | null): PageReport | null | undefined {
  const [report, setReport] = useState<PageReport | null>();
  // Before the first frame is drawn and not after it: a popup has no time to wait.
  useLayoutEffect(() => {
    if (tabId === null) return;
    let current = true;
    const stop = watchReport(tabId, (next) => current && setReport(next));
    readReport(tabId).then((first) => current && setReport(first));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  return report;
}

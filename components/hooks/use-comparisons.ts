import { useLayoutEffect, useState } from 'preact/hooks';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { joinMatches } from '~/utils/store/join-matches';
import { openStore } from '~/utils/store/open-store';

/** Comparisons by claim id, best first. */
export type Comparisons = ReadonlyMap<string, readonly Comparison[]>;

const NONE: Comparisons = new Map();

async function read({ matches }: PageReport): Promise<Comparisons> {
  const all = await joinMatches(openStore(), matches);
  return Map.groupBy(all, ({ match }) => match.claimId);
}

/** The report's matches joined with their records; empty until they are read. */
export function useComparisons(report: PageReport | null | undefined): Comparisons {
  const [comparisons, setComparisons] = useState<Comparisons>(NONE);
  // Before the first frame is drawn and not after it: a popup has no time to wait.
  useLayoutEffect(() => {
    if (!report) return;
    let current = true;
    read(report).then((next) => current && setComparisons(next));
    return () => {
      current = false;
    };
  }, [report]);
  return comparisons;
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageReport } from '~/utils/model/page-report';
import { type Comparisons, readComparisons } from './read-comparisons';

const NONE: Comparisons = new Map();

/** The report's matches joined with their records; empty until they are read. */
export function useComparisons(report: PageReport | null | undefined): Comparisons {
  const [comparisons, setComparisons] = useState<Comparisons>(NONE);
  useLayoutEffect(() => {
    if (!report) return;
    let current = true;
    readComparisons(report).then((next) => current && setComparisons(next));
    return () => {
      current = false;
    };
  }, [report]);
  return comparisons;
}

import { useEffect, useState } from 'preact/hooks';
import type { Comparison, Origin } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { listPacks } from '~/utils/store/list-packs';
import { openStore } from '~/utils/store/open-store';
import { readRecords } from '~/utils/store/read-records';

/** Comparisons by claim id, best first. */
export type Comparisons = ReadonlyMap<string, readonly Comparison[]>;

const NONE: Comparisons = new Map();

async function read({ matches }: PageReport): Promise<Comparisons> {
  if (matches.length === 0) return NONE;
  const store = openStore();
  const [records, packs] = await Promise.all([
    readRecords(
      store,
      matches.map(({ statement }) => statement),
    ),
    listPacks(store),
  ]);
  const origins = new Map<string, Origin>(
    packs.map(({ manifest: { id, name, release, corrections } }) => [
      id,
      { packName: name, release, corrections },
    ]),
  );
  const all = matches.flatMap((match, i) => {
    const record = records[i];
    return record ? [{ match, record, origin: origins.get(match.statement.packId ?? '') ?? null }] : [];
  });
  return Map.groupBy(all, ({ match }) => match.claimId);
}

/** The report's matches joined with their records; empty until they are read. */
export function useComparisons(report: PageReport | null | undefined): Comparisons {
  const [comparisons, setComparisons] = useState<Comparisons>(NONE);
  useEffect(() => {
    if (!report) return;
    let current = true;
    read(report).then((next) => current && setComparisons(next));
    return () => {
      current = false;
    };
  }, [report]);
  return comparisons;
}

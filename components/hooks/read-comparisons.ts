import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { joinMatches } from '~/utils/store/join-matches';
import { openStore } from '~/utils/store/open-store';

/** Comparisons by claim id, best first. */
export type Comparisons = ReadonlyMap<string, readonly Comparison[]>;

/** The report's matches joined with their records, read from the store. */
export async function readComparisons({ matches }: PageReport): Promise<Comparisons> {
  const all = await joinMatches(openStore(), matches);
  return Map.groupBy(all, ({ match }) => match.claimId);
}

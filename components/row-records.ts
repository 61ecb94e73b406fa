import type { Verdict } from '~/utils/model/assessment';
import type { MarkState } from '~/utils/model/mark';
import type { PageReport } from '~/utils/model/page-report';

/** What a row of the list says of a claim's record. */
export type RowRecord = {
  readonly state: MarkState;
  /** True when the best that is on record is a similar statement. */
  readonly isSimilar: boolean;
  /** The verdict on the same statement, or null. */
  readonly verdict: Verdict | null;
};

/** Where nothing is on record. */
export const NO_RECORD: RowRecord = { state: 'quote', isSimilar: false, verdict: null };

/** What is on record for each claim, by claim id, from the report alone: a list must not wait for the store. */
export function rowRecords({
  marks,
  matches,
  verdicts,
}: Pick<PageReport, 'marks' | 'matches' | 'verdicts'>): ReadonlyMap<string, RowRecord> {
  // The best match comes first, so it is the one that stays.
  const best = new Map(matches.toReversed().map(({ claimId, tier }) => [claimId, tier]));
  return new Map(
    marks.map(({ claimId, state }) => [
      claimId,
      { state, isSimilar: best.get(claimId) === 'similar', verdict: verdicts[claimId] ?? null },
    ]),
  );
}

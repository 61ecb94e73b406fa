import type { Claim } from '../model/claim';
import type { MatchSignals, MatchTier } from '../model/match';
import type { PageMetadata } from '../model/page-text';
import type { StatementRecord } from '../model/statement';
import { compareWordings } from './comparison';
import { matchSignals } from './match-signals';
import { matchTier, mayBeShown, settledProbability } from './match-tier';

/** A candidate once its text was read and compared with the claim's. */
export type JudgedCandidate = {
  readonly probability: number;
  readonly tier: MatchTier;
  readonly signals: MatchSignals;
};

/**
 * Judges by the nearest wording of the record that conflicts with nothing: each is the record's own. When all do, the
 * nearest counts. Null: not to be shown.
 *
 * @param probability the ranking's, from terms alone
 */
export function judgeCandidate(
  claim: Claim,
  page: PageMetadata,
  record: StatementRecord,
  probability: number,
): JudgedCandidate | null {
  const comparisons = compareWordings(claim, page, record);
  if (!comparisons.some((comparison) => mayBeShown(probability, comparison))) return null;
  const judged = comparisons.map((comparison) => {
    const signals = matchSignals(comparison);
    const settled = settledProbability(probability, comparison, signals);
    return { probability: settled, tier: matchTier(settled, comparison, signals), signals };
  });
  const chosen = judged.find(({ signals }) => signals.conflicts.length === 0) ?? judged[0];
  if (!chosen) throw new Error('a statement has at least one wording');
  return chosen.tier === null ? null : { ...chosen, tier: chosen.tier };
}

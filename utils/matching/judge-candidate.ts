import type { Claim } from '../model/claim';
import type { MatchSignals, MatchTier } from '../model/match';
import type { PageMetadata } from '../model/page-text';
import type { StatementRecord } from '../model/statement';
import { compare } from './comparison';
import { matchSignals } from './match-signals';
import { matchTier, settledProbability } from './match-tier';

/** A candidate once its text was read and compared with the claim's. */
export type JudgedCandidate = {
  readonly probability: number;
  /** Null: not to be shown. */
  readonly tier: MatchTier | null;
  readonly signals: MatchSignals;
};

/** @param probability the ranking's, from terms alone */
export function judgeCandidate(
  claim: Claim,
  page: PageMetadata,
  record: StatementRecord,
  probability: number,
): JudgedCandidate {
  const comparison = compare(claim, page, record);
  const signals = matchSignals(comparison);
  const settled = settledProbability(probability, comparison, signals);
  return { probability: settled, tier: matchTier(settled, signals), signals };
}

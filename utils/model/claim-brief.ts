import type { Claim } from './claim';
import type { Match } from './match';
import type { StatementRecord } from './statement';

/** Who answers for a record: a pack, or the reader (null). */
export type Origin = {
  readonly packName: string;
  readonly release: string;
  readonly corrections: string;
} | null;

/** A match with everything needed to show it. */
export type Comparison = { readonly match: Match; readonly record: StatementRecord; readonly origin: Origin };

/** A claim with what the record holds against it, best match first. */
export type ClaimBrief = { readonly claim: Claim; readonly comparisons: readonly Comparison[] };

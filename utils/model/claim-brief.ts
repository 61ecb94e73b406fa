import type { Claim } from './claim';
import type { Match } from './match';
import type { RelationKind, StatementRecord, StatementRef } from './statement';

/** Who answers for a record: a pack, or the reader (null). */
export type Origin = {
  readonly packName: string;
  readonly release: string;
  readonly corrections: string;
} | null;

/** A statement that a person linked with the one shown, in short. */
export type RelatedStatement = {
  readonly kind: RelationKind;
  /** Does the other one do it to the one shown? */
  readonly isReverse: boolean;
  /** Who made the link. */
  readonly author: string;
  readonly ref: StatementRef;
  readonly text: string;
  readonly lang: string;
  readonly speaker: string | null;
  readonly saidOn: string | null;
};

/** A match with everything needed to show it. */
export type Comparison = {
  readonly match: Match;
  readonly record: StatementRecord;
  readonly origin: Origin;
  /** Absent where nobody linked anything. */
  readonly related?: readonly RelatedStatement[];
};

/** A claim with what the record holds against it, best match first. */
export type ClaimBrief = { readonly claim: Claim; readonly comparisons: readonly Comparison[] };

import type { Annotation } from '~/utils/model/annotation';
import type { Comparison, Origin } from '~/utils/model/claim-brief';
import type { PackManifest } from '~/utils/model/pack';
import type { RelationKind, StatementRecord, StatementRef } from '~/utils/model/statement';

/** A link between this statement and another; `isFrom` when it is the other that says so. */
export type ShownRelation = {
  readonly kind: RelationKind;
  readonly author: string;
  readonly isFrom: boolean;
  readonly statement: StatementRef;
  /** Null when it is not in the library. */
  readonly record: StatementRecord | null;
};

/** Everything a statement's page shows that may change while it is open. */
export type StatementPage = {
  readonly ref: StatementRef;
  readonly record: StatementRecord;
  readonly origin: Origin;
  /** Null for the user's own. */
  readonly manifest: PackManifest | null;
  readonly appearances: readonly Annotation[];
  readonly relations: readonly ShownRelation[];
};

/** The same statement as others have it. */
export type Elsewhere = readonly Comparison[];

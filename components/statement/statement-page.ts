import type { Annotation } from '~/utils/model/annotation';
import type { Comparison, Origin, RelatedStatement } from '~/utils/model/claim-brief';
import type { PackManifest } from '~/utils/model/pack';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';

/** Everything a statement's page shows that may change while it is open. */
export type StatementPage = {
  readonly ref: StatementRef;
  readonly record: StatementRecord;
  readonly origin: Origin;
  /** Null for the user's own. */
  readonly manifest: PackManifest | null;
  readonly appearances: readonly Annotation[];
  readonly related: readonly RelatedStatement[];
};

/** The same statement as others have it. */
export type Elsewhere = readonly Comparison[];

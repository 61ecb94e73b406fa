import type { ColumnMapping } from '../interchange/csv/column-mapping';
import type { FileFormat } from '../interchange/detect-format';
import type { FieldChange } from '../interchange/field-changes';
import type { RatingFound, Rejected } from '../interchange/import/imported';
import type { RatingRow } from '../interchange/import/ratings';
import type { Problem } from '../interchange/problem';
import type { ReviewAnswer, ReviewRequest } from '../interchange/review-exchange/review-schema';
import type { SignatureCheck } from '../interchange/signature/pack-signature';
import type { Verdict } from '../model/assessment';
import type { PackManifest } from '../model/pack';
import type { BackedUpSetting } from '../store/backup/backup-parts';
import type { RestorePreview } from '../store/backup/preview-restore';
import type { RestoreReport } from '../store/backup/restore-report';
import type { RowCounts } from '../store/own-import';
import type { PackCounts } from '../store/rows';
import type { Reviewed } from './apply-review';

/** How the release in a file stands to what is installed. */
export type ReleaseOrder = 'new' | 'update' | 'same' | 'older';

/** How a pack's signature stands to that of the release before. */
export type SignerChange = 'first' | 'same-key' | 'other-key' | 'dropped' | 'unsigned';

/** A list that a preview can be asked for, page by page. */
export type ListName = 'created' | 'changed' | 'same' | 'removed' | 'rejected';

export type ListCounts = { readonly [Name in ListName]: number };

/** One line of such a list. */
export type ListRow =
  | {
      readonly kind: 'statement';
      readonly text: string;
      readonly speaker: string | null;
      readonly rating: RatingFound | null;
      /** What a reader would be shown; null for no assessment. */
      readonly verdict: Verdict | null;
      /** What a reader is shown now, where that differs; undefined where it does not. */
      readonly verdictBefore?: Verdict | null;
      /** What differs from the record that is installed, field by field; undefined where nothing is compared. */
      readonly changes?: readonly FieldChange[];
    }
  | { readonly kind: 'note'; readonly text: string; readonly url: string }
  | ({ readonly kind: 'rejected' } & Rejected);

/** What a file holds and what importing it would do now. */
export type ImportPreview =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      /** A table whose columns a person should look at first. */
      readonly kind: 'table';
      readonly headers: readonly string[];
      readonly sample: readonly (readonly string[])[];
      readonly mapping: ColumnMapping;
      readonly rows: number;
    }
  | {
      readonly kind: 'rows';
      readonly format: FileFormat;
      readonly subject: 'statements' | 'notes';
      readonly lists: ListCounts;
      readonly created: RowCounts;
      readonly changed: RowCounts;
      readonly ratings: readonly RatingRow[];
    }
  | {
      readonly kind: 'pack';
      readonly manifest: PackManifest;
      readonly counts: PackCounts;
      readonly sha256: string;
      readonly signature: SignatureCheck;
      readonly signer: SignerChange;
      readonly order: ReleaseOrder;
      /** The installed release; null when there is none. */
      readonly installed: string | null;
      readonly lists: ListCounts;
      readonly verdictsChanged: number;
    }
  | ({ readonly kind: 'backup' } & RestorePreview)
  | { readonly kind: 'review-request'; readonly request: ReviewRequest }
  | {
      readonly kind: 'review-answer';
      readonly answer: ReviewAnswer;
      readonly refused: string | null;
      readonly text: string;
    };

/** What an import did. `code` of a failure: `aborted`, `no-space`, `stale`, `same-release`, … */
export type ImportOutcome =
  | {
      readonly kind: 'rows';
      readonly created: RowCounts;
      readonly changed: RowCounts;
      readonly duplicates: RowCounts;
      readonly rejected: number;
    }
  | { readonly kind: 'pack'; readonly name: string; readonly counts: PackCounts }
  | {
      readonly kind: 'backup';
      readonly report: RestoreReport;
      /** Not restored by this: the page keeps them. */
      readonly settings: readonly BackedUpSetting[];
    }
  | ({ readonly kind: 'review' } & Reviewed)
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** What is going on, for a progress bar; `done` of `total` rows, bytes, or characters of a text, by its phase. */
export type ImportProgress = { readonly phase: string; readonly done: number; readonly total: number };

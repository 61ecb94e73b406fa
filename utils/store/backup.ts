import type { Draft, FeedbackRow, OwnTable, OwnValues, Revision, Row } from './rows';

/** An own row as it is backed up: without what is worked out from its value. */
export type BackedUp<T> = Omit<Row<T>, 'links'>;

/** A pack that was installed when a backup was made, by name: its file is not in the backup. */
export type BackedUpPack = {
  readonly id: string;
  readonly name: string;
  readonly release: string;
  /** The file or the address it came from; null where that is not known. */
  readonly from: string | null;
};

/** Everything a user wrote, as one JSON value. */
export type Backup = {
  readonly format: 'on-record-backup';
  readonly formatVersion: 1;
  /** ISO time. */
  readonly createdAt: string;
  readonly rows: { readonly [K in OwnTable]: readonly BackedUp<OwnValues[K]>[] };
  /** Oldest first. */
  readonly revisions: readonly Omit<Revision, 'seq'>[];
  readonly feedback: readonly Omit<FeedbackRow, 'ref'>[];
  readonly drafts: readonly Draft[];
  /** Absent in backups of earlier versions. */
  readonly packs?: readonly BackedUpPack[];
};

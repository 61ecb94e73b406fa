import type { Draft, FeedbackRow, OwnTable, OwnValues, Revision, Row } from './rows';

/** An own row as it is backed up: without what is worked out from its value. */
export type BackedUp<T> = Omit<Row<T>, 'links'>;

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
};

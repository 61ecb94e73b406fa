import type { OwnTable } from '../rows';
import type { BackupParts } from './backup-parts';

/** Everything a user wrote, as one JSON value: format version 1. */
export type EarlierBackup = {
  readonly format: 'on-record-backup';
  readonly formatVersion: 1;
  /** ISO time. */
  readonly createdAt: string;
  readonly rows: { readonly [K in OwnTable]: readonly BackupParts[K][] };
  /** Oldest first. */
  readonly revisions: readonly BackupParts['revisions'][];
  readonly feedback: readonly BackupParts['feedback'][];
  readonly drafts: readonly BackupParts['drafts'][];
  /** Packs that were installed, by name; absent in the first ones. */
  readonly packs?: readonly {
    readonly id: string;
    readonly name: string;
    readonly release: string;
    /** The file or the address it came from; null where that is not known. */
    readonly from: string | null;
  }[];
};

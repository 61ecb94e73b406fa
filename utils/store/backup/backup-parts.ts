import type { Feedback } from '../../model/feedback';
import type { Json } from '../../model/json';
import type { StatementRecord } from '../../model/statement';
import type {
  AnchoringRow,
  Draft,
  OwnValues,
  PackRow,
  PackSourceRow,
  Revision,
  Row,
  SubscriptionRow,
} from '../rows';

/** An own row as it is backed up: without what is worked out from its value. */
export type BackedUp<T> = Omit<Row<T>, 'links'>;

/** An installed pack; its records follow it in the file, in order of id. */
export type BackedUpPack = Omit<PackRow, 'id' | 'installId'> & {
  /** Null where it is not known. */
  readonly source: Omit<PackSourceRow, 'packId'> | null;
};

/** A subscription without the file that waits for the user's word: it is fetched again. */
export type BackedUpSubscription = Omit<SubscriptionRow, 'pending'>;

/** A choice of the user's that lies outside the store, by the name it is kept under. */
export type BackedUpSetting = { readonly key: string; readonly value: Json };

/** What a backup holds, by part, in the order of the file. */
export type BackupParts = {
  packs: BackedUpPack;
  records: StatementRecord;
  settings: BackedUpSetting;
  subscriptions: BackedUpSubscription;
  /** Oldest first. */
  revisions: Revision;
  statements: BackedUp<OwnValues['statements']>;
  speakers: BackedUp<OwnValues['speakers']>;
  evidence: BackedUp<OwnValues['evidence']>;
  assessments: BackedUp<OwnValues['assessments']>;
  annotations: BackedUp<OwnValues['annotations']>;
  feedback: { readonly id: string; readonly value: Feedback };
  drafts: Draft;
  anchorings: AnchoringRow;
};

export const BACKUP_PARTS = [
  'packs',
  'records',
  'settings',
  'subscriptions',
  'revisions',
  'statements',
  'speakers',
  'evidence',
  'assessments',
  'annotations',
  'feedback',
  'drafts',
  'anchorings',
] as const;

export type BackupPart = (typeof BACKUP_PARTS)[number];

/** Some rows of one part. */
export type BackupBatch = {
  [P in BackupPart]: { readonly part: P; readonly rows: readonly BackupParts[P][] };
}[BackupPart];

/** The first line of a backup. */
export type BackupHead = {
  /** ISO time. */
  readonly createdAt: string;
  /** Public half of the key the user signed packs with, in base64url; the private half is in no backup. */
  readonly signingKey: string | null;
  /** Names of packs that were in use and are not in the file: backups of earlier versions only named them. */
  readonly namedPacks: readonly { readonly id: string; readonly name: string; readonly release: string }[];
};

/** An own row without what is worked out from its value. */
export function bareRow<T>({ value, createdAt, modifiedAt, deletedAt }: Row<T>): BackedUp<T> {
  return { value, createdAt, modifiedAt, deletedAt };
}

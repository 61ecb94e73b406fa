import type { Annotation } from '../model/annotation';
import type { Assessment } from '../model/assessment';
import type { Evidence } from '../model/evidence';
import type { Feedback } from '../model/feedback';
import type { Json } from '../model/json';
import type { PackManifest } from '../model/pack';
import type { AnchoringState } from '../model/placed-note';
import type { Speaker } from '../model/speaker';
import type { Statement, StatementRecord } from '../model/statement';
import type { Facets } from './facets/facets';

/** What a user writes, by table. */
export type OwnValues = {
  statements: Statement;
  speakers: Speaker;
  evidence: Evidence;
  assessments: Assessment;
  annotations: Annotation;
};

export const OWN_TABLES = ['statements', 'speakers', 'evidence', 'assessments', 'annotations'] as const;

export type OwnTable = (typeof OWN_TABLES)[number];

/** A value of the user's own, known by `value.id` (a UUID). Times are ISO. */
export type Row<T> = {
  readonly value: T;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** In the trash since; null is a live row. */
  readonly deletedAt: string | null;
  /** What the value points to, by `linksOf`: answers "what speaks of this?". */
  readonly links: readonly string[];
};

/**
 * Rows of one table that were written at once, as they are kept. A row is in one bundle and stays there until it is purged:
 * to change it is to write its bundle anew.
 */
export type RowBundle<T> = {
  /** Given by the database. */
  readonly seq?: number;
  /** Of its rows, in their order; no id is in two bundles. */
  readonly ids: readonly string[];
  /** All that its rows point to, each once. */
  readonly links: readonly string[];
  /** Ids of those in the trash. */
  readonly trash: readonly string[];
  readonly rows: readonly Row<T>[];
};

export const REVISION_ACTIONS = ['create', 'update', 'remove', 'restore', 'purge'] as const;

export type RevisionAction = (typeof REVISION_ACTIONS)[number];

/** One step in the history of an own row; never changed once written. */
export type Revision<K extends OwnTable = OwnTable> = {
  readonly id: string;
  readonly table: K;
  readonly rowId: string;
  readonly action: RevisionAction;
  /** ISO time. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  /** The value after this step; null once it was purged. */
  readonly value: OwnValues[K] | null;
};

/**
 * Steps that one edit wrote in one table at once, as they are kept: a save writes bundles of one step, an import bundles of
 * `STEPS_A_BUNDLE`. The nth step is the nth of `ids`, `rowIds` and `values`.
 */
export type RevisionBundle<K extends OwnTable = OwnTable> = Pick<
  Revision<K>,
  'table' | 'action' | 'at' | 'author' | 'reason'
> & {
  /** Local order of writing, given by the database; never used again, even after a clear. */
  readonly seq?: number;
  readonly ids: readonly string[];
  readonly rowIds: readonly string[];
  readonly values: readonly Revision<K>['value'][];
};

/** What became of a note's place when its page was last read. */
export type AnchoringRow = {
  readonly annotationId: string;
  readonly state: AnchoringState;
  /** ISO time. */
  readonly at: string;
};

export type FeedbackRow = { readonly id: string; readonly ref: string; readonly value: Feedback };

/** A fact about the store itself. */
export type MetaRow = { readonly key: 'last-backup'; readonly value: string };

/** An unfinished form. */
export type Draft = {
  readonly id: string;
  /** Which form it belongs to: "statement", "assessment". */
  readonly form: string;
  /** The row it edits; null for a new one. */
  readonly rowId: string | null;
  readonly content: Json;
  /** ISO time. */
  readonly savedAt: string;
};

export type PackCounts = {
  readonly statements: number;
  readonly speakers: number;
  readonly evidence: number;
  readonly assessments: number;
};

/** An installed pack. */
export type PackRow = {
  /** `manifest.id`. */
  readonly id: string;
  readonly manifest: PackManifest;
  /** Disabled packs stay readable and are not matched. */
  readonly enabled: boolean;
  readonly counts: PackCounts;
  /** ISO time. */
  readonly installedAt: string;
  /** Hex digest of the file it came from; null when it came from none. */
  readonly sha256: string | null;
  /** Names the rows that hold its content; new for every installation, so that caches by it never go stale. */
  readonly installId: string;
};

/** A stretch of `SHARD_SIZE` of a pack's records, in order of statement id. */
export type ShardRow = {
  readonly installId: string;
  readonly number: number;
  readonly records: readonly StatementRecord[];
};

/** The id of the first statement in each shard: which shard holds an id is a binary search. */
export type RecordLocatorRow = { readonly installId: string; readonly firstIds: readonly string[] };

/** Which statements of a pack are by whom: those of `speakers[i]` stand at `positions[starts[i]..starts[i + 1])`. */
export type PackSpeakersRow = {
  readonly installId: string;
  readonly speakers: readonly Speaker[];
  readonly starts: Uint32Array;
  /** Positions in the pack's order of statement ids. */
  readonly positions: Uint32Array;
};

/** What lists of a pack's statements are filtered and sorted by. */
export type PackFacetsRow = { readonly installId: string; readonly version: number; readonly facets: Facets };

/** A packed matching index. `key` is an `installId`, or `own` with the revision it was built at. */
export type IndexBlobRow = { readonly key: string; readonly revision: number | null; readonly blob: Blob };

/**
 * Marks the rows of an installation as no pack's own: it has begun and is not committed, or it was replaced or
 * removed and is being deleted. The sweep at the next opening deletes them.
 */
export type InstallRow = {
  readonly installId: string;
  readonly packId: string;
  /** ISO time. */
  readonly since: string;
};

/** Where an installed pack came from, and whose signature it bore. */
export type PackSourceRow = {
  readonly packId: string;
  /** A file's name, or the address of a subscription. */
  readonly from: { readonly kind: 'file' | 'subscription'; readonly name: string };
  /** The signer's public key in base64url; null when the pack was not signed. */
  readonly signer: string | null;
  /** ISO time of the first release here that bore this key without a break; null when it is not signed. */
  readonly signerSince: string | null;
  /** The key of the release before, where that was another one and the user agreed; null where it was not. */
  readonly signerBefore: string | null;
};

/** What a check of a subscription came to. All but the first three are failures: nothing was changed. */
export const SUBSCRIPTION_OUTCOMES = [
  'unchanged',
  'waiting',
  'installed',
  'no-access',
  'offline',
  'timeout',
  'redirect',
  'status',
  'too-large',
  'not-json',
  'not-a-pack',
  'other-pack',
  'older',
  'same-release',
  'no-space',
  'failed',
] as const;

export type SubscriptionOutcome = (typeof SUBSCRIPTION_OUTCOMES)[number];

/** A fetched release that waits for the user's word, and what it would do. */
export type PendingRelease = {
  readonly file: Blob;
  readonly packId: string;
  readonly name: string;
  readonly release: string;
  /** Nothing of the pack is installed. */
  readonly isNew: boolean;
  /** Signed by another key than what is installed, or no longer signed. */
  readonly keyChanged: boolean;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
};

/** A pack that is fetched from its publisher, because the user asked for it. */
export type SubscriptionRow = {
  readonly url: string;
  /** The pack that came from there; null until one was installed. */
  readonly packId: string | null;
  readonly schedule: 'manual' | 'daily';
  readonly paused: boolean;
  /** Install without showing the changes first; never over another key. */
  readonly automatic: boolean;
  /** What the server said of the last file that was taken, to ask for changes only. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO time of the last request; null when there was none. */
  readonly checkedAt: string | null;
  /** What became of it; null when there was none. */
  readonly outcome: SubscriptionOutcome | null;
  /** More of a failure, such as the place of a fault in the file or a server's status; null where there is no more. */
  readonly detail: string | null;
  readonly pending: PendingRelease | null;
};

/** The key the user signs packs with; the private half cannot be read out. */
export type SigningKeyRow = {
  readonly id: 'own';
  readonly privateKey: CryptoKey;
  /** Raw, in base64url. */
  readonly publicKey: string;
  /** ISO time. */
  readonly createdAt: string;
};

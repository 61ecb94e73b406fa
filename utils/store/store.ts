import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Locks } from './locks';
import type { OwnTables } from './own-tables';
import type {
  AnchoringRow,
  Draft,
  FeedbackRow,
  IndexBlobRow,
  InstallRow,
  MetaRow,
  PackFacetsRow,
  PackRow,
  PackSourceRow,
  PackSpeakersRow,
  RecordLocatorRow,
  RevisionBundle,
  ShardRow,
  SigningKeyRow,
  SubscriptionRow,
} from './rows';

/** A connection to the database: opens itself at the first use and again after it was closed by a newer version. */
export type Store = {
  readonly db: Dexie;
  readonly locks: Locks;
  readonly own: OwnTables;
  readonly revisions: Table<RevisionBundle, number>;
  readonly feedback: Table<FeedbackRow, string>;
  readonly anchorings: Table<AnchoringRow, string>;
  readonly drafts: Table<Draft, string>;
  readonly meta: Table<MetaRow, string>;
  readonly packs: Table<PackRow, string>;
  readonly shards: Table<ShardRow, [installId: string, number: number]>;
  readonly recordLocators: Table<RecordLocatorRow, string>;
  readonly packSpeakers: Table<PackSpeakersRow, string>;
  readonly packFacets: Table<PackFacetsRow, string>;
  readonly indexBlobs: Table<IndexBlobRow, string>;
  readonly installs: Table<InstallRow, string>;
  readonly packSources: Table<PackSourceRow, string>;
  readonly subscriptions: Table<SubscriptionRow, string>;
  readonly signingKeys: Table<SigningKeyRow, string>;
};

import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Locks } from './locks';
import type {
  AnchoringRow,
  Draft,
  FeedbackRow,
  IndexBlobRow,
  InstallRow,
  MetaRow,
  OwnTable,
  OwnValues,
  PackFacetsRow,
  PackRow,
  PackSourceRow,
  PackSpeakersRow,
  RecordLocatorRow,
  Revision,
  Row,
  ShardRow,
  SigningKeyRow,
  SubscriptionRow,
} from './rows';

/** The tables of the user's own rows. */
export type OwnTables = { readonly [K in OwnTable]: Table<Row<OwnValues[K]>, string> };

/** A connection to the database: opens itself at the first use and again after it was closed by a newer version. */
export type Store = {
  readonly db: Dexie;
  readonly locks: Locks;
  readonly own: OwnTables;
  readonly revisions: Table<Revision, number>;
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

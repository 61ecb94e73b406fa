import type { Table, Transaction } from 'dexie';
import { ownTables } from '../own-tables';
import {
  type AnchoringRow,
  type Draft,
  type FeedbackRow,
  type InstallRow,
  type MetaRow,
  OWN_TABLES,
  type PackRow,
  type PackSourceRow,
  type RevisionBundle,
  type SigningKeyRow,
  type SubscriptionRow,
} from '../rows';
import type { Store } from '../store';

/** What a backup reads and a restore writes, as one transaction sees it; a pack's records are written before. */
export type BackupTables = Pick<
  Store,
  | 'own'
  | 'revisions'
  | 'feedback'
  | 'drafts'
  | 'anchorings'
  | 'subscriptions'
  | 'packs'
  | 'packSources'
  | 'installs'
  | 'meta'
  | 'signingKeys'
>;

/** Runs `work` in one transaction over all of them; they are bound to it, see `inBoundTransaction`. */
export function inBackupTransaction<T>(
  store: Store,
  mode: 'r' | 'rw',
  work: (tables: BackupTables) => Promise<T>,
): Promise<T> {
  const { revisions, feedback, drafts, anchorings, subscriptions } = store;
  const { packs, packSources, installs, meta, signingKeys } = store;
  const tables = [revisions, feedback, drafts, anchorings, subscriptions, packs, packSources, installs, meta];
  return store.db.transaction(mode, [...OWN_TABLES, ...tables, signingKeys], (transaction) =>
    work(bind(transaction)),
  );
}

function bind(transaction: Transaction): BackupTables {
  const table = <T>(name: string): Table<T, string> => transaction.table(name);
  const revisions: Table<RevisionBundle, number> = transaction.table('revisions');
  return {
    own: ownTables((name) => transaction.table(name)),
    revisions,
    feedback: table<FeedbackRow>('feedback'),
    drafts: table<Draft>('drafts'),
    anchorings: table<AnchoringRow>('anchorings'),
    subscriptions: table<SubscriptionRow>('subscriptions'),
    packs: table<PackRow>('packs'),
    packSources: table<PackSourceRow>('packSources'),
    installs: table<InstallRow>('installs'),
    meta: table<MetaRow>('meta'),
    signingKeys: table<SigningKeyRow>('signingKeys'),
  };
}

import type { Table, Transaction } from 'dexie';
import type {
  AnchoringRow,
  Draft,
  FeedbackRow,
  InstallRow,
  MetaRow,
  OwnValues,
  PackRow,
  PackSourceRow,
  Revision,
  Row,
  SigningKeyRow,
  SubscriptionRow,
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
  const { own, revisions, feedback, drafts, anchorings, subscriptions } = store;
  const { packs, packSources, installs, meta, signingKeys } = store;
  const tables = [revisions, feedback, drafts, anchorings, subscriptions, packs, packSources, installs, meta];
  return store.db.transaction(mode, [...Object.values(own), ...tables, signingKeys], (transaction) =>
    work(bind(transaction)),
  );
}

function bind(transaction: Transaction): BackupTables {
  const own = <K extends keyof OwnValues>(name: K): Table<Row<OwnValues[K]>, string> =>
    transaction.table(name);
  const table = <T>(name: string): Table<T, string> => transaction.table(name);
  const revisions: Table<Revision, number> = transaction.table('revisions');
  return {
    own: {
      statements: own('statements'),
      speakers: own('speakers'),
      evidence: own('evidence'),
      assessments: own('assessments'),
      annotations: own('annotations'),
    },
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

import type { PendingRelease, SubscriptionOutcome, SubscriptionRow } from '../../store/rows';
import type { Store } from '../../store/store';
import type { ImportPreview } from '../import-preview';
import { createImportSession, type ImportSession } from '../import-session';
import { type FetchLimits, fetchPack } from './fetch-pack';

type PackPreview = Extract<ImportPreview, { kind: 'pack' }>;

/** What a check needs of the world. */
export type CheckEnvironment = {
  readonly fetch: typeof fetch;
  /** Does the browser still grant the address? */
  readonly hasAccess: (url: string) => Promise<boolean>;
  readonly now: () => Date;
  readonly limits?: FetchLimits;
};

type Change = Partial<SubscriptionRow> & Pick<SubscriptionRow, 'outcome' | 'detail'>;

/**
 * Asks a subscription's address for a newer release and keeps what comes for the user to look at, or installs it where
 * they chose that. A release by another key, of another pack, or older than what is installed is never installed here.
 *
 * @returns what became of it; null when there is no such subscription
 */
export function checkSubscription(
  store: Store,
  url: string,
  environment: CheckEnvironment,
): Promise<SubscriptionOutcome | null> {
  return store.locks.hold(`${store.db.name}:subscription:${url}`, async () => {
    const row = await store.subscriptions.get(url);
    if (!row) return null;
    const change = await look(store, row, environment);
    // Not `put`: the user may have ended or paused it meanwhile.
    await store.subscriptions.update(url, { ...change, checkedAt: environment.now().toISOString() });
    return change.outcome;
  });
}

const failure = (outcome: SubscriptionOutcome, detail: string | null = null): Change => ({ outcome, detail });

async function look(
  store: Store,
  row: SubscriptionRow,
  { fetch, hasAccess, limits, now }: CheckEnvironment,
): Promise<Change> {
  if (!(await hasAccess(row.url))) return failure('no-access');
  const fetched = await fetchPack(row.url, row, fetch, limits);
  if (fetched.kind === 'failed') return failure(fetched.code, fetched.detail);
  if (fetched.kind === 'unchanged') return failure(row.pending ? 'waiting' : 'unchanged');
  const { file, etag, lastModified } = fetched;
  const session = createImportSession(store, now);
  const preview = await session.open(file, { name: row.url, lang: 'en', from: 'subscription' });
  if (preview.kind !== 'pack') return failure('not-a-pack', reasonOf(preview));
  const refused = refusal(row, preview);
  if (refused) return refused;
  const taken = { etag, lastModified };
  const { id } = preview.manifest;
  if (preview.order === 'same') return { ...taken, packId: id, pending: null, ...failure('unchanged') };
  if (row.automatic && row.packId === id && !isOtherKey(preview)) {
    return { ...taken, ...(await install(session)) };
  }
  return { ...taken, pending: pendingOf(preview, file), ...failure('waiting') };
}

function reasonOf(preview: ImportPreview): string | null {
  const problem = preview.kind === 'refused' ? preview.problems[0] : undefined;
  return problem ? `${problem.path} ${problem.message}`.trim() : null;
}

function refusal({ packId }: SubscriptionRow, { manifest, order, lists }: PackPreview): Change | null {
  if (packId !== null && packId !== manifest.id) return failure('other-pack', manifest.id);
  if (order === 'older') return failure('older', manifest.release);
  const differs = lists.created + lists.changed + lists.removed > 0;
  return order === 'same' && differs ? failure('same-release', manifest.release) : null;
}

function isOtherKey({ signer }: PackPreview): boolean {
  return signer === 'other-key' || signer === 'dropped';
}

async function install(session: ImportSession): Promise<Change> {
  const outcome = await session.commit({ author: '', changed: 'replace', force: false });
  if (outcome.kind === 'pack') return { pending: null, ...failure('installed') };
  const [code, message] = outcome.kind === 'failed' ? [outcome.code, outcome.message] : ['', null];
  return failure(code === 'no-space' ? 'no-space' : 'failed', message);
}

function pendingOf(preview: PackPreview, file: Blob): PendingRelease {
  const { manifest, order, lists } = preview;
  return {
    file,
    packId: manifest.id,
    name: manifest.name,
    release: manifest.release,
    isNew: order === 'new',
    keyChanged: isOtherKey(preview),
    created: lists.created,
    changed: lists.changed,
    removed: lists.removed,
  };
}

import { compareReleases } from '../interchange/compare-releases';
import type { IndexEntry } from '../matching/pack-index';
import type { Pack, PackManifest } from '../model/pack';
import { fail, ok, type Result } from '../model/result';
import { createBreathe } from './breathe';
import { installLock } from './install-lock';
import { isQuotaError } from './is-quota-error';
import { deleteUnowned, removeLeftoversOf } from './leftovers';
import type { PackRow } from './rows';
import { RepeatedIdError, stagePack } from './stage-pack';
import type { Store } from './store';

export type BuildIndex = (
  entries: readonly IndexEntry[],
  options?: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void },
) => Promise<Uint8Array>;

/** `records` are written first, then the index is built and written. */
export type InstallPhase = 'records' | 'index';

export type InstallOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (phase: InstallPhase, done: number, total: number) => void;
  /** Hex digest of the pack's file. */
  readonly sha256?: string;
  /** Also over the same or a newer release of the pack. */
  readonly force?: boolean;
  readonly now?: () => Date;
};

/**
 * Installs a pack, or replaces another release of it in one step: until then the store is as it was, for readers
 * and after a crash. The pack has been validated.
 *
 * Fails with `same-release` or `older-release` when that is installed (unless forced), `repeated-id`, `aborted`,
 * `no-space`; nothing is left behind then. The switch "enabled" is kept over releases.
 */
export function installPack(
  store: Store,
  pack: Pack,
  buildIndex: BuildIndex,
  options: InstallOptions = {},
): Promise<Result<PackRow>> {
  const { manifest } = pack;
  return store.locks.hold(installLock(store, manifest.id), async () => {
    const refused = options.force ? null : refusal(manifest, await store.packs.get(manifest.id));
    if (refused) return refused;
    const installId = crypto.randomUUID();
    try {
      options.signal?.throwIfAborted();
      await removeLeftoversOf(store, manifest.id);
      return ok(await install(store, pack, installId, buildIndex, options));
    } catch (error) {
      // When even this fails (the database is gone), the sweep at the next opening does it.
      await removeLeftoversOf(store, manifest.id).catch(() => {});
      return asFailure(error, options.signal);
    }
  });
}

async function install(
  store: Store,
  pack: Pack,
  installId: string,
  buildIndex: BuildIndex,
  { signal, onProgress, sha256, now = () => new Date() }: InstallOptions,
): Promise<PackRow> {
  const { manifest, statements, speakers, evidence, assessments } = pack;
  const installedAt = now().toISOString();
  await store.installs.put({ installId, packId: manifest.id, since: installedAt });
  const breathe = createBreathe(signal ?? null);
  const entries = await stagePack(store, pack, installId, breathe, (done, total) =>
    onProgress?.('records', done, total),
  );
  const bytes = await buildIndex(entries, {
    ...(signal && { signal }),
    onProgress: (done, total) => onProgress?.('index', done, total),
  });
  await store.indexBlobs.put({ key: installId, revision: null, blob: new Blob([new Uint8Array(bytes)]) });
  signal?.throwIfAborted();
  return commit(store, {
    id: manifest.id,
    manifest,
    enabled: true,
    counts: {
      statements: statements.length,
      speakers: speakers.length,
      evidence: evidence.length,
      assessments: assessments.length,
    },
    installedAt,
    sha256: sha256 ?? null,
    installId,
  });
}

/** The one step that readers see. */
async function commit(store: Store, row: PackRow): Promise<PackRow> {
  const { db, packs, installs } = store;
  const { committed, replaced } = await db.transaction('rw', [packs, installs], async () => {
    const before = await packs.get(row.id);
    const after = { ...row, enabled: before?.enabled ?? row.enabled };
    await packs.put(after);
    await installs.delete(row.installId);
    if (before) await installs.put({ installId: before.installId, packId: row.id, since: row.installedAt });
    return { committed: after, replaced: before?.installId ?? null };
  });
  // The pack is in; should this be cut short, the next opening of the store goes on with it.
  if (replaced !== null) await deleteUnowned(store, replaced).catch(() => {});
  return committed;
}

function refusal({ release }: PackManifest, installed: PackRow | undefined): Result<never> | null {
  if (!installed) return null;
  const order = compareReleases(release, installed.manifest.release);
  if (order === 0) return fail('same-release', `Release ${release} is installed already.`);
  if (order < 0)
    return fail(
      'older-release',
      `Release ${installed.manifest.release} is installed, newer than ${release}.`,
    );
  return null;
}

function asFailure(error: unknown, signal: AbortSignal | undefined): Result<never> {
  if (signal?.aborted) return fail('aborted', 'The installation was stopped.');
  if (error instanceof RepeatedIdError) return fail('repeated-id', error.message);
  if (isQuotaError(error)) return fail('no-space', 'The browser gives no more room for data.');
  throw error;
}

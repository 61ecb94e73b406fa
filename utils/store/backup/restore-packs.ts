import type { StatementRecord } from '../../model/statement';
import { createBreathe } from '../breathe';
import { installLock } from '../install-lock';
import type { BuildIndex } from '../install-pack';
import { deleteUnowned, removeLeftoversOf } from '../leftovers';
import type { PackRow } from '../rows';
import { beginStaging, type PackStaging } from '../stage-pack';
import type { Store } from '../store';
import type { BackedUpPack } from './backup-parts';
import type { BackupTables } from './backup-tables';
import { packFate } from './pack-fate';
import { takeLock } from './take-lock';

type Staged = { readonly row: PackRow; readonly source: BackedUpPack['source'] };

/**
 * The packs of a backup on their way in: their records are written under new names, where nobody looks yet, and become
 * the installed packs all at once by `commit`. What is not committed is swept as leftovers.
 *
 * @param now ISO time
 */
export function createPackRestore(
  store: Store,
  buildIndex: BuildIndex,
  now: string,
  signal: AbortSignal | null,
) {
  const staged: Staged[] = [];
  const replaced: string[] = [];
  const locks: (() => void)[] = [];
  let current: (Staged & { readonly staging: PackStaging }) | null = null;

  async function finish(): Promise<void> {
    if (!current) return;
    const { staging, row, source } = current;
    const bytes = await buildIndex(await staging.finish(), { ...(signal && { signal }) });
    await store.indexBlobs.put({
      key: row.installId,
      revision: null,
      blob: new Blob([new Uint8Array(bytes)]),
    });
    staged.push({ row, source });
    current = null;
  }

  return {
    /** The next pack of the backup begins; tells what becomes of it. */
    async begin({ source, ...pack }: BackedUpPack) {
      await finish();
      const { id } = pack.manifest;
      locks.push(await takeLock(store.locks, installLock(store, id)));
      await removeLeftoversOf(store, id);
      const before = await store.packs.get(id);
      const fate = packFate({ source, ...pack }, before);
      if (fate === 'kept' || fate === 'same') return fate;
      const row = { ...pack, id, enabled: before?.enabled ?? pack.enabled, installId: crypto.randomUUID() };
      await store.installs.put({ installId: row.installId, packId: id, since: now });
      current = { row, source, staging: beginStaging(store, row.installId, createBreathe(signal)) };
      return fate;
    },
    /** Records of the pack that was begun last; those of one that stays as it is are passed over. */
    async add(records: readonly StatementRecord[]): Promise<void> {
      await current?.staging.add(records);
    },
    finish,
    /** Makes them the installed packs. Runs inside the caller's transaction. */
    async commit({ packs, packSources, installs }: BackupTables): Promise<void> {
      for (const { row, source } of staged) {
        const before = await packs.get(row.id);
        await packs.put(row);
        await installs.delete(row.installId);
        if (source) await packSources.put({ packId: row.id, ...source });
        else await packSources.delete(row.id);
        if (!before) continue;
        await installs.put({ installId: before.installId, packId: row.id, since: now });
        replaced.push(before.installId);
      }
    },
    /** Sweeps what was replaced, or all that was written for nothing, and lets go of the packs. */
    async leave(isCommitted: boolean): Promise<void> {
      try {
        // Should this be cut short, the next opening of the store goes on with it.
        if (isCommitted) for (const installId of replaced) await deleteUnowned(store, installId);
        else {
          for (const { row } of current ? [...staged, current] : staged)
            await deleteUnowned(store, row.installId);
        }
      } catch {
        // The same.
      } finally {
        for (const release of locks) release();
      }
    },
  };
}

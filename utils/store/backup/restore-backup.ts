import Dexie from 'dexie';
import type { Problem } from '../../interchange/problem';
import { FileFault } from '../../interchange/sealed-lines/file-fault';
import type { Edit } from '../edit';
import type { BuildIndex } from '../install-pack';
import { isQuotaError } from '../is-quota-error';
import type { Store } from '../store';
import type { BackupBatch } from './backup-parts';
import { type BackupTables, inBackupTransaction } from './backup-tables';
import { openBackup } from './open-backup';
import { createPackRestore } from './restore-packs';
import { createReport, type RestoreReport } from './restore-report';
import { prepareRows } from './restore-rows';
import { whileAlive } from './while-alive';

export type RestoreOptions = {
  /** Signs the revision of a row whose history the backup does not hold. */
  readonly edit: Edit;
  readonly buildIndex: BuildIndex;
  readonly signal?: AbortSignal;
  /** Bytes of the file that were read. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** Nothing was changed unless it is `ok`. */
export type RestoreOutcome =
  | { readonly ok: true; readonly report: RestoreReport }
  | { readonly ok: false; readonly code: 'aborted' | 'no-space' }
  | { readonly ok: false; readonly code: 'refused'; readonly problems: readonly Problem[] };

/**
 * Brings a backup into an empty or a filled store, in one step: all of it, or nothing when the file is at fault, when it is
 * stopped, and when the page is closed meanwhile. Of two forms of a row, and of two releases of a pack, the newer one
 * stays; history is joined, never dropped. Settings are left to the caller.
 */
export async function restoreBackup(
  store: Store,
  file: Blob,
  { edit, buildIndex, signal, onProgress }: RestoreOptions,
): Promise<RestoreOutcome> {
  const packs = createPackRestore(store, buildIndex, edit.at, signal ?? null);
  let isCommitted = false;
  try {
    const { head, batches } = await openBackup(file, {
      ...(signal && { signal }),
      onRead: (bytes) => onProgress?.(bytes, file.size),
    });
    const report = createReport();
    try {
      const rest = await restorePacks(packs, batches, report);
      await inBackupTransaction(store, 'rw', async (tables) => {
        const wasEmpty = (await tables.revisions.count()) === 0;
        await restoreRows(tables, rest, batches, report, edit, signal);
        await packs.commit(tables);
        // What lies in no other place than the backup is backed up.
        if (wasEmpty) await tables.meta.put({ key: 'last-backup', value: head.createdAt });
      });
      isCommitted = true;
      return { ok: true, report: report.finish() };
    } finally {
      await batches.return(undefined);
    }
  } catch (error) {
    if (signal?.aborted) return { ok: false, code: 'aborted' };
    if (error instanceof FileFault) return { ok: false, code: 'refused', problems: error.problems };
    if (isQuotaError(error)) return { ok: false, code: 'no-space' };
    throw error;
  } finally {
    await packs.leave(isCommitted);
  }
}

type Batches = AsyncGenerator<BackupBatch>;

/** Packs stand first in the file. Gives the first batch after them; null when there is none. */
async function restorePacks(
  packs: ReturnType<typeof createPackRestore>,
  batches: Batches,
  report: ReturnType<typeof createReport>,
): Promise<BackupBatch | null> {
  for (;;) {
    const { done, value: batch } = await batches.next();
    if (done || (batch.part !== 'packs' && batch.part !== 'records')) {
      await packs.finish();
      return done ? null : batch;
    }
    if (batch.part === 'records') await packs.add(batch.rows);
    else for (const pack of batch.rows) report.count('packs', await packs.begin(pack));
  }
}

async function restoreRows(
  tables: BackupTables,
  first: BackupBatch | null,
  batches: Batches,
  report: ReturnType<typeof createReport>,
  edit: Edit,
  signal: AbortSignal | undefined,
): Promise<void> {
  const told = new Set<string>();
  // Outside the transaction, which must not wait for the file: the next rows are read while these are written.
  const ahead = () => {
    const next = Dexie.ignoreTransaction(() => batches.next());
    next.catch(() => {});
    return next;
  };
  let batch = first;
  while (batch !== null) {
    signal?.throwIfAborted();
    const next = ahead();
    if (batch.part !== 'packs' && batch.part !== 'records' && batch.part !== 'settings') {
      const { counts, write } = await prepareRows(tables, batch, { edit, told });
      report.add(batch.part, counts);
      await write();
    }
    const { done, value } = await whileAlive(tables.meta, next);
    batch = done ? null : value;
  }
}

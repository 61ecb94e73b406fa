import type { Problem } from '../../interchange/problem';
import { FileFault } from '../../interchange/sealed-lines/file-fault';
import type { Store } from '../store';
import type { BackedUpSetting, BackupHead } from './backup-parts';
import { inBackupTransaction } from './backup-tables';
import { openBackup } from './open-backup';
import { packFate } from './pack-fate';
import { createReport, type RestoreReport } from './restore-report';
import { prepareRows } from './restore-rows';

/** What `restoreBackup` would do now. */
export type RestorePreview = {
  readonly head: BackupHead;
  readonly report: RestoreReport;
  /** What the backup says of settings: whoever keeps them checks them. */
  readonly settings: readonly BackedUpSetting[];
  /** Addresses that are subscribed to in the backup and not here. */
  readonly addresses: readonly string[];
  /** Packs that were in use, and are neither in the backup nor here, as "name release". */
  readonly missing: readonly string[];
  /** The backup's signing key is not here. */
  readonly isKeyMissing: boolean;
};

export type PreviewOutcome =
  | { readonly ok: true; readonly preview: RestorePreview }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type PreviewOptions = {
  readonly signal?: AbortSignal;
  /** Bytes of the file that were read. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** More names than that help nobody. */
const MAX_SHOWN = 200;

/**
 * Reads a backup to its end, checks its seals and every row, sets it beside the store and does nothing else. Never throws
 * on what is in the file; rejects with the signal's reason when it is aborted.
 */
export async function previewRestore(
  store: Store,
  file: Blob,
  { signal, onProgress }: PreviewOptions = {},
): Promise<PreviewOutcome> {
  const report = createReport();
  const settings: BackedUpSetting[] = [];
  const addresses: string[] = [];
  // Nothing is written, so nobody signs.
  const context = { edit: { author: '', reason: '', at: '' }, told: new Set<string>() };
  try {
    const { head, batches } = await openBackup(file, {
      ...(signal && { signal }),
      onRead: (bytes) => onProgress?.(bytes, file.size),
    });
    for await (const batch of batches) {
      if (batch.part === 'settings') settings.push(...batch.rows);
      else if (batch.part === 'packs') {
        const installed = await store.packs.bulkGet(batch.rows.map(({ manifest }) => manifest.id));
        for (const [i, pack] of batch.rows.entries()) report.count('packs', packFate(pack, installed[i]));
      } else if (batch.part !== 'records') {
        const { counts } = await inBackupTransaction(store, 'r', (tables) =>
          prepareRows(tables, batch, context),
        );
        report.add(batch.part, counts);
        if (batch.part === 'subscriptions') addresses.push(...(await unknown(store, batch.rows)));
      }
    }
    const key = await store.signingKeys.get('own');
    return {
      ok: true,
      preview: {
        head,
        report: report.finish(),
        settings,
        addresses: addresses.slice(0, MAX_SHOWN),
        missing: await missingPacks(store, head),
        isKeyMissing: head.signingKey !== null && key?.publicKey !== head.signingKey,
      },
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileFault) return { ok: false, problems: error.problems };
    throw error;
  }
}

async function unknown(store: Store, rows: readonly { readonly url: string }[]): Promise<string[]> {
  const urls = rows.map(({ url }) => url);
  const present = await store.subscriptions.bulkGet(urls);
  return urls.filter((_, i) => !present[i]);
}

async function missingPacks({ packs }: Store, { namedPacks }: BackupHead): Promise<string[]> {
  const here = new Set(await packs.toCollection().primaryKeys());
  return namedPacks.filter(({ id }) => !here.has(id)).map(({ name, release }) => `${name} ${release}`);
}

import type { Problem } from '../../interchange/problem';
import { FileFault } from '../../interchange/sealed-lines/file-fault';
import { createLineBlocks, sealLines } from '../../interchange/sealed-lines/seal-lines';
import { installLock } from '../install-lock';
import { readAllPackRecords } from '../read-all-pack-records';
import type { PackRow } from '../rows';
import type { Store } from '../store';
import type { BackedUpPack, BackedUpSetting } from './backup-parts';
import { openBackup } from './open-backup';
import { type OwnBlocks, readOwnBlocks } from './own-blocks';
import { takeLock } from './take-lock';

export type BackupOptions = {
  readonly signal?: AbortSignal;
  /** Statements of packs that were written; called between the blocks. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly now?: Date;
};

/** A file that holds everything, and when it was made (ISO). */
export type TakenBackup = {
  readonly file: Blob;
  readonly createdAt: string;
  /** Why it could not be restored; empty when it was read back and is well. */
  readonly problems: readonly Problem[];
};

/**
 * Everything in the store, and the settings given, as one packed file: what the user wrote (with trash, history, drafts and
 * answers) as it was at one moment, every installed pack, and subscriptions. The private half of the signing key is not
 * in it: the browser does not give it out. Call `noteBackup` once the file is safe. Rejects with the signal's reason when
 * it is aborted.
 */
export async function takeBackup(
  store: Store,
  settings: readonly BackedUpSetting[] = [],
  { signal, onProgress, now = new Date() }: BackupOptions = {},
): Promise<TakenBackup> {
  const createdAt = now.toISOString();
  const own = await readOwnBlocks(store, settings);
  const blocks = fileBlocks(store, own, createdAt, (done, total) => {
    signal?.throwIfAborted();
    onProgress?.(done, total);
  });
  const packed = streamOf(sealLines(blocks)).pipeThrough(new CompressionStream('gzip'));
  const file = await new Response(packed).blob();
  return {
    file: new Blob([file], { type: 'application/gzip' }),
    createdAt,
    problems: await readBack(file, signal),
  };
}

/** A backup that cannot be restored is none: what is wrong must show while the store is still there. */
async function readBack(file: Blob, signal: AbortSignal | undefined): Promise<readonly Problem[]> {
  try {
    const { batches } = await openBackup(file, signal && { signal });
    for await (const _batch of batches) signal?.throwIfAborted();
    return [];
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileFault) return error.problems;
    throw error;
  }
}

/** Remembers that a backup was saved, for the reminder. */
export async function noteBackup(store: Store, { createdAt }: Pick<TakenBackup, 'createdAt'>): Promise<void> {
  await store.meta.put({ key: 'last-backup', value: createdAt });
}

async function* fileBlocks(
  store: Store,
  { signingKey, packs, sources, blocks }: OwnBlocks,
  createdAt: string,
  step: (done: number, total: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const lines = createLineBlocks();
  const total = packs.reduce((sum, { counts }) => sum + counts.statements, 0);
  let done = 0;
  const head = lines.add({ format: 'on-record-backup', formatVersion: 2, createdAt, signingKey });
  if (head) yield head;
  for (const { id } of packs) {
    // Held, so that no update deletes the records while they are read.
    const release = await takeLock(store.locks, installLock(store, id));
    try {
      const pack = await store.packs.get(id);
      if (!pack) continue;
      const block = lines.add(['packs', withSource(pack, sources)]);
      if (block) yield block;
      for await (const records of readAllPackRecords(store, id)) {
        for (const record of records) {
          const full = lines.add(['records', record]);
          if (full) yield full;
        }
        done += records.length;
        step(done, total);
      }
    } finally {
      release();
    }
  }
  const rest = lines.rest();
  if (rest) yield rest;
  for (const block of blocks) {
    step(total, total);
    yield new Uint8Array(await block.arrayBuffer());
  }
}

function withSource(
  { id, installId: _installId, ...pack }: PackRow,
  sources: OwnBlocks['sources'],
): BackedUpPack {
  const known = sources.get(id);
  if (!known) return { ...pack, source: null };
  const { from, signer, signerSince, signerBefore } = known;
  // Early rows have no history of their key.
  return {
    ...pack,
    source: { from, signer, signerSince: signerSince ?? null, signerBefore: signerBefore ?? null },
  };
}

function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

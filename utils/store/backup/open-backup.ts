import { decodeText } from '../../interchange/decode-text';
import { parseJson } from '../../interchange/parse-json';
import { FileFault } from '../../interchange/sealed-lines/file-fault';
import type { BackupBatch } from './backup-parts';
import type { EarlierBackup } from './earlier-backup';
import { type OpenBackup, readBackup } from './read-backup';
import { readEarlierBackup } from './read-earlier-backup';

export type OpenOptions = {
  readonly signal?: AbortSignal;
  /** Bytes of the file that were read. */
  readonly onRead?: (bytes: number) => void;
};

/** The first bytes of a gzip file. */
const GZIP = [0x1f, 0x8b];
/** How a backup of this version begins when somebody has unpacked it. */
const UNPACKED = /^\{"format":"on-record-backup","formatVersion":[2-9]/;
/** Bytes of the file read at once. */
const STEP = 64 * 1024;
/** Largest backup of format version 1, in bytes: it is read as one text. */
const MAX_EARLIER = 200_000_000;

/** What a file is by its first bytes: a backup of this version, packed or not, or something else. */
export async function backupForm(file: Blob): Promise<'packed' | 'unpacked' | null> {
  const start = new Uint8Array(await file.slice(0, 100).arrayBuffer());
  if (GZIP.every((byte, i) => start[i] === byte)) return 'packed';
  return UNPACKED.test(new TextDecoder().decode(start)) ? 'unpacked' : null;
}

/**
 * Opens a backup of this version or of format version 1.
 *
 * @throws {FileFault} when it is none
 */
export async function openBackup(file: Blob, options: OpenOptions = {}): Promise<OpenBackup> {
  const form = await backupForm(file);
  if (form === null) return openEarlier(file);
  const bytes = bytesOf(file, options);
  return readBackup(form === 'packed' ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes);
}

/** The file's bytes in steps that a progress bar can show: a packed megabyte holds ten of text. */
function bytesOf(file: Blob, { signal, onRead }: OpenOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        signal?.throwIfAborted();
        const bytes = new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
        at += bytes.length;
        onRead?.(at);
        if (bytes.length > 0) controller.enqueue(bytes);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function openEarlier(file: Blob): Promise<OpenBackup> {
  if (file.size > MAX_EARLIER)
    throw new FileFault({
      path: '',
      message: 'The file is larger than 200 MB, and no backup of this version.',
    });
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) throw new FileFault(decoded.problem);
  const json = parseJson(decoded.text);
  if (!json.ok) throw new FileFault(json.problem);
  const read = readEarlierBackup(json.value);
  if (!read.ok) throw new FileFault(...read.problems);
  const { createdAt, packs = [] } = read.backup;
  return { head: { createdAt, signingKey: null, namedPacks: packs }, batches: batchesOf(read.backup) };
}

/** History first, as in backups of this version: what it tells of a row is known when the row comes. */
async function* batchesOf({ rows, revisions, feedback, drafts }: EarlierBackup): AsyncGenerator<BackupBatch> {
  yield { part: 'revisions', rows: revisions };
  yield { part: 'statements', rows: rows.statements };
  yield { part: 'speakers', rows: rows.speakers };
  yield { part: 'evidence', rows: rows.evidence };
  yield { part: 'assessments', rows: rows.assessments };
  yield { part: 'annotations', rows: rows.annotations };
  yield { part: 'feedback', rows: feedback };
  yield { part: 'drafts', rows: drafts };
}

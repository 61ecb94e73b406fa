import type { ExportFormat } from '../interchange/export-formats';
import { packOfRecords, publishedOnly } from '../interchange/pack-file/pack-of-records';
import { fromBase64Url } from '../interchange/signature/base64url';
import { signPack } from '../interchange/signature/sign-pack';
import {
  type RowProblem,
  type WriteOptions,
  writeAnnotations,
  writeStatements,
} from '../interchange/write-file';
import type { StatementRecord } from '../model/statement';
import { listOwn } from '../store/list-own';
import type { Store } from '../store/store';
import { readCollection } from './read-collection';

/** What is taken out of the user's own rows. */
export type ExportChoice = {
  /** Statements by id; null for all. */
  readonly ids: readonly string[] | null;
  readonly speakerId: string | null;
  readonly tag: string | null;
  /** Leave out drafts, reviews under way and what was withdrawn. */
  readonly publishedOnly: boolean;
};

export type ExportRequest = {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly options: Omit<WriteOptions, 'signature'>;
  /** Sign a pack with the user's key. */
  readonly sign: boolean;
};

/** A written file; a blob, so that nothing large crosses as text. */
export type ExportedFile = {
  readonly file: Blob;
  readonly sha256: string;
  /** Statements or notes in it. */
  readonly count: number;
  /** What readers of the format will miss: the first of them, and how many there are. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
};

/** A longer report helps nobody. */
const SHOWN_PROBLEMS = 200;

/** The user's own records that a choice means, in order of id. */
export async function chosenRecords(store: Store, choice: ExportChoice): Promise<StatementRecord[]> {
  const ids = choice.ids === null ? null : new Set(choice.ids);
  const records = (await readCollection(store, null)).filter(
    ({ statement }) =>
      (ids === null || ids.has(statement.id)) &&
      (choice.speakerId === null || statement.speakerId === choice.speakerId) &&
      (choice.tag === null || statement.tags.includes(choice.tag)),
  );
  if (!choice.publishedOnly) return records;
  return publishedOnly(records).filter(({ assessments }) => assessments.length > 0);
}

/**
 * Writes the user's own rows as a file.
 *
 * @throws {Error} when a signature is asked for and there is no key: make one first
 */
export async function exportFile(store: Store, request: ExportRequest): Promise<ExportedFile> {
  const { choice, format, options, sign } = request;
  const records = await chosenRecords(store, choice);
  if (format === 'web-annotation' || format === 'hypothesis') {
    const wanted = new Set(records.map(({ statement }) => statement.id));
    const everything = choice.ids === null && choice.speakerId === null && choice.tag === null;
    const notes = (await listOwn(store, 'annotations')).filter(
      ({ statement }) => everything || (statement?.packId === null && wanted.has(statement.id)),
    );
    return fileOf(await writeAnnotations(format, notes, options), notes.length);
  }
  const signature = sign ? await signed(store, options, records) : null;
  return fileOf(await writeStatements(format, records, { ...options, signature }), records.length);
}

async function signed(
  store: Store,
  { manifest }: Pick<WriteOptions, 'manifest'>,
  records: readonly StatementRecord[],
) {
  const key = await store.signingKeys.get('own');
  const publicKey = key && fromBase64Url(key.publicKey);
  if (!key || !publicKey) throw new Error('There is no key to sign with: make one first.');
  return signPack(packOfRecords(manifest, records), { privateKey: key.privateKey, publicKey });
}

type Written = {
  readonly text: string;
  readonly sha256: string;
  readonly problems: readonly RowProblem[];
};

function fileOf({ text, sha256, problems }: Written, count: number): ExportedFile {
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  return { file: new Blob([text]), sha256, count, problems: shown, problemCount: problems.length };
}

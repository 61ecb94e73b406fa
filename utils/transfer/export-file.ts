import type { ExportFormat } from '../interchange/export-formats';
import { explainRatings } from '../interchange/pack-file/explain-ratings';
import { packOfRecords, publishedOnly } from '../interchange/pack-file/pack-of-records';
import type { ReportLabels } from '../interchange/report/report-labels';
import { fromBase64Url } from '../interchange/signature/base64url';
import { signPack } from '../interchange/signature/sign-pack';
import {
  type RowProblem,
  type WriteOptions,
  writeAnnotations,
  writeStatements,
} from '../interchange/write-file';
import type { Annotation } from '../model/annotation';
import type { StatementRecord, StatementRef } from '../model/statement';
import { listOwn } from '../store/list-own';
import { readRecords } from '../store/read-records';
import type { Store } from '../store/store';
import { dateWords } from '../text/date-words';
import { readCollection } from './read-collection';

/** What is taken out. */
export type ExportChoice = {
  /** Statements of the user's own or of packs; null for all of the user's own. */
  readonly refs: readonly StatementRef[] | null;
  readonly speakerId: string | null;
  readonly tag: string | null;
  /** Leave out drafts, reviews under way and what was withdrawn. */
  readonly publishedOnly: boolean;
};

export type ExportRequest = {
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly options: Omit<WriteOptions, 'signature' | 'appearances' | 'labels'> & {
    /** Travels to the worker, which can take no function: dates are written in `lang` there. */
    readonly labels: ReportLabels & { readonly date?: never };
    /** Language of the labels, BCP 47. */
    readonly lang: string;
  };
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

/** The records that a choice means: in its order, or all of the user's own in order of id. */
async function chosenRecords(store: Store, choice: ExportChoice): Promise<StatementRecord[]> {
  const all =
    choice.refs === null
      ? await readCollection(store, null)
      : (await readRecords(store, choice.refs)).filter((record) => record !== null);
  const records = all.filter(
    ({ statement }) =>
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
    const notes = await chosenNotes(store, choice, records);
    return fileOf(await writeAnnotations(format, notes, options, await archivedPages(store)), notes.length);
  }
  const manifest = explainRatings(options.manifest, records);
  const signature = sign ? await signed(store, { manifest }, records) : null;
  const appearances = await pagesOf(store, records);
  const labels = { ...options.labels, date: (iso: string) => dateWords(iso, options.lang) };
  return fileOf(
    await writeStatements(format, records, { ...options, labels, manifest, signature, appearances }),
    records.length,
  );
}

/** All notes where everything is meant, else those about the chosen statements. */
async function chosenNotes(
  store: Store,
  { refs, speakerId, tag }: ExportChoice,
  records: readonly StatementRecord[],
): Promise<Annotation[]> {
  const notes = await listOwn(store, 'annotations');
  if (refs === null && speakerId === null && tag === null) return notes;
  const key = ({ packId, id }: StatementRef) => `${packId ?? ''}/${id}`;
  const wanted = new Set((refs ?? records.map(({ statement: { id } }) => ({ packId: null, id }))).map(key));
  return notes.filter(({ statement }) => statement !== null && wanted.has(key(statement)));
}

/** Addresses of the pages where each of the records was seen, by the id of its statement. */
async function pagesOf(
  store: Store,
  records: readonly StatementRecord[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(records.map(({ statement: { id } }) => id));
  const pages = new Map<string, string[]>();
  for (const { statement, target } of await listOwn(store, 'annotations')) {
    if (statement === null || !wanted.has(statement.id)) continue;
    const known = pages.get(statement.id) ?? [];
    if (!known.includes(target.url)) pages.set(statement.id, [...known, target.url]);
  }
  return pages;
}

/** Archived copies that evidence names, by the address of what they are copies of. */
async function archivedPages(store: Store): Promise<ReadonlyMap<string, string>> {
  const evidence = await listOwn(store, 'evidence');
  return new Map(
    evidence.flatMap(({ url, archivedUrl }): [string, string][] =>
      archivedUrl === null ? [] : [[url, archivedUrl]],
    ),
  );
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

import type * as v from 'valibot';
import { checkRow } from '../../interchange/check-rows';
import { parseJson } from '../../interchange/parse-json';
import { type Problem, pointer } from '../../interchange/problem';
import { FileFault } from '../../interchange/sealed-lines/file-fault';
import { readSealedLines, type SealedBlock } from '../../interchange/sealed-lines/read-sealed-lines';
import type { BackupBatch, BackupHead, BackupPart } from './backup-parts';
import { BACKUP_PARTS } from './backup-parts';
import { BACKUP_ROWS, backupHeadSchema } from './backup-schema';
import { checkOrder } from './check-order';

/** Rows given out at once. */
const BATCH = 500;
/** A row of a backup: bounded by the file's own limits, so only depth is left to hold. */
const ROW_LIMITS = { maxCharacters: 8 * 1024 * 1024, maxDepth: 64 };

/** A backup that is being read: its head, and then its rows, checked one by one. */
export type OpenBackup = {
  readonly head: BackupHead;
  /** Throws a `FileFault` where the file is not as it should be. May be left early. */
  readonly batches: AsyncGenerator<BackupBatch>;
};

/**
 * Opens a backup of this version. Holds one block of the file at a time, whatever its size.
 *
 * @param lines the file's bytes, unpacked
 * @throws {FileFault}
 */
export async function readBackup(lines: ReadableStream<Uint8Array>): Promise<OpenBackup> {
  const blocks = readSealedLines(lines);
  const opening = await blocks.next();
  if (opening.done) throw new FileFault({ path: '', message: 'The file holds nothing.' });
  const [line = '', ...rows] = opening.value.lines;
  const { createdAt, signingKey } = check(backupHeadSchema, parse(line, 1), [1]);
  const rest = (async function* () {
    yield { lines: rows, first: 2 };
    yield* blocks;
  })();
  return { head: { createdAt, signingKey, namedPacks: [] }, batches: readRows(rest) };
}

async function* readRows(blocks: AsyncGenerator<SealedBlock>): AsyncGenerator<BackupBatch> {
  const order = checkOrder();
  for await (const { lines, first } of blocks) {
    let part: BackupPart | null = null;
    let rows: { value: unknown; line: number }[] = [];
    for (const [i, text] of lines.entries()) {
      const line = first + i;
      const entry = parse(text, line);
      const [name, value] = Array.isArray(entry) && entry.length === 2 ? entry : [];
      const next = BACKUP_PARTS.find((known) => known === name);
      if (!next)
        throw new FileFault({ path: pointer(line), message: 'must be the name of a part, and a row' });
      if (part !== null && (next !== part || rows.length === BATCH)) {
        yield batchOf(part, rows, order);
        rows = [];
      }
      part = next;
      rows.push({ value, line });
    }
    if (part !== null) yield batchOf(part, rows, order);
  }
  order.end();
}

type Line = { readonly value: unknown; readonly line: number };

function batchOf(
  part: BackupPart,
  lines: readonly Line[],
  order: ReturnType<typeof checkOrder>,
): BackupBatch {
  const batch = checkedBatch(part, lines);
  const fault = order.take(batch);
  if (fault) throw new FileFault({ path: pointer(lines[fault.index]?.line ?? 0, 1), message: fault.message });
  return batch;
}

function checkedBatch(part: BackupPart, lines: readonly Line[]): BackupBatch {
  const rows = <Schema extends v.GenericSchema>(schema: Schema) =>
    lines.map(({ value, line }) => check(schema, value, [line, 1]));
  switch (part) {
    case 'packs':
      return { part, rows: rows(BACKUP_ROWS.packs) };
    case 'records':
      return { part, rows: rows(BACKUP_ROWS.records) };
    case 'settings':
      return { part, rows: rows(BACKUP_ROWS.settings) };
    case 'subscriptions':
      return { part, rows: rows(BACKUP_ROWS.subscriptions) };
    case 'revisions':
      return { part, rows: rows(BACKUP_ROWS.revisions) };
    case 'statements':
      return { part, rows: rows(BACKUP_ROWS.statements) };
    case 'speakers':
      return { part, rows: rows(BACKUP_ROWS.speakers) };
    case 'evidence':
      return { part, rows: rows(BACKUP_ROWS.evidence) };
    case 'assessments':
      return { part, rows: rows(BACKUP_ROWS.assessments) };
    case 'annotations':
      return { part, rows: rows(BACKUP_ROWS.annotations) };
    case 'feedback':
      return { part, rows: rows(BACKUP_ROWS.feedback) };
    case 'drafts':
      return { part, rows: rows(BACKUP_ROWS.drafts) };
    case 'anchorings':
      return { part, rows: rows(BACKUP_ROWS.anchorings) };
  }
}

function parse(text: string, line: number): unknown {
  const json = parseJson(text, ROW_LIMITS);
  if (json.ok) return json.value;
  throw new FileFault({ path: pointer(line) + json.problem.path, message: json.problem.message });
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: readonly (string | number)[],
): v.InferOutput<Schema> {
  const problems: Problem[] = [];
  const row = checkRow(schema, value, place, problems);
  const [problem] = problems;
  if (row === null || problem)
    throw new FileFault(problem ?? { path: pointer(...place), message: 'is missing' });
  return row;
}

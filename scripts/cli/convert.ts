import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { detectFormat } from '../../utils/interchange/detect-format';
import {
  ANNOTATION_FORMATS,
  type ExportFormat,
  FILE_KINDS,
  formatOfName,
  STATEMENT_FORMATS,
} from '../../utils/interchange/export-formats';
import type { ImportedStatement } from '../../utils/interchange/import/imported';
import { withKeptReview } from '../../utils/interchange/import/kept-review';
import { looseLang } from '../../utils/interchange/import/loose-lang';
import { joinByStatement } from '../../utils/interchange/merge/join-by-statement';
import { explainRatings } from '../../utils/interchange/pack-file/explain-ratings';
import { writePack } from '../../utils/interchange/pack-file/write-pack';
import { writePackLines } from '../../utils/interchange/pack-file/write-pack-lines';
import type { Problem } from '../../utils/interchange/problem';
import { type FileContent, readFile } from '../../utils/interchange/read-file';
import { checkPack } from '../../utils/interchange/read-pack';
import type { PackSignature } from '../../utils/interchange/signature/pack-signature';
import { type WrittenFile, writeAnnotations, writeStatements } from '../../utils/interchange/write-file';
import type { Pack, PackManifest } from '../../utils/model/pack';
import type { StatementRecord } from '../../utils/model/statement';
import { joinRecord, packTables } from '../../utils/store/join-records';
import { errorMessage } from '../../utils/text/error-message';
import { readInput, STANDARD_INPUT } from './read-input';
import { REPORT_LABELS } from './report-labels-data';

const FORMATS: readonly ExportFormat[] = [...STATEMENT_FORMATS, ...ANNOTATION_FORMATS];
const USAGE = `convert IN OUT [--to FORMAT] [--lang TAG] [--publisher NAME]
  IN   a pack, ClaimReview, Fact Check Tools answer, Web Annotations, Hypothesis export or table; told by its content; "-" is standard input
  OUT  the format is told by the ending, or by --to: ${FORMATS.join(', ')}`;

/** `invalid`: nothing could be converted. `usage`: nothing was looked at, or a file cannot be read or written. */
const EXIT = { good: 0, invalid: 1, usage: 2 } as const;

type Wish = {
  readonly from: string;
  readonly to: string;
  readonly format: ExportFormat;
  readonly lang: string;
  readonly publisher: string | null;
};

/** Converts a file, names every row that is left out and every point its readers will miss; exit code 1 when it holds nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const wish = readArgs(args);
  if (typeof wish === 'string') {
    console.error(`${wish}\nUsage: ${USAGE}`);
    return EXIT.usage;
  }
  const input = await readInput(wish.from);
  if (input.kind === 'unreadable') {
    console.error(`${wish.from} cannot be read: ${input.reason}`);
    return EXIT.usage;
  }
  if (input.kind === 'refused') return refuse([input.problem]);
  const source = detectFormat(input.text);
  if (source === null || source === 'backup' || source === 'review')
    return refuse([{ path: '', message: 'is none of the formats that hold statements or notes' }]);
  const now = new Date().toISOString();
  const { lang, publisher } = wish;
  const content = await readFile(input.text, source, { lang, now, publisher });
  if (content.kind === 'refused') return refuse(content.problems);
  if ('rejected' in content)
    for (const { row, field, reason } of content.rejected)
      console.error(`left out: row ${row}${field && ` ${field}`} ${reason}`);
  const written = await write(content, wish, now);
  if (typeof written === 'string') return refuse([{ path: '', message: written }]);
  if ('problems' in written) return refuse(written.problems);
  for (const { statementId, path, message } of written.file.problems)
    console.error(`missing: ${statementId} ${path} ${message}`);
  try {
    await writeFile(wish.to, written.file.text);
  } catch (error) {
    console.error(`${wish.to} cannot be written: ${errorMessage(error)}`);
    return EXIT.usage;
  }
  console.log(`${wish.to}: ${written.count} read, written as ${wish.format}, SHA-256 ${written.file.sha256}`);
  return EXIT.good;
}

function readArgs(args: readonly string[]): Wish | string {
  const paths: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      paths.push(arg);
      continue;
    }
    const value = args[i + 1];
    if (!['--to', '--lang', '--publisher'].includes(arg)) return `There is no option ${arg}.`;
    if (value === undefined) return `${arg} needs a value.`;
    options.set(arg, value);
    i += 1;
  }
  const [from, to, ...rest] = paths;
  if (from === undefined || to === undefined || rest.length > 0)
    return 'Name one file to read and one to write.';
  if (from !== STANDARD_INPUT && resolve(from) === resolve(to))
    return 'Name another file to write than to read.';
  const asked = options.get('--to');
  const format = asked === undefined ? formatOfName(to) : FORMATS.find((each) => each === asked);
  if (!format)
    return asked === undefined
      ? `The ending of ${to} names no format. Endings: ${FORMATS.map((each) => FILE_KINDS[each].ending).join(', ')}`
      : `There is no format "${asked}".`;
  const lang = looseLang(options.get('--lang') ?? 'en');
  if (lang === null) return `"${options.get('--lang')}" is no language tag such as en or pt-BR.`;
  const publisher = options.get('--publisher')?.trim() ?? null;
  if (publisher === '') return '--publisher needs a name.';
  return { from, to, format, lang, publisher };
}

function refuse(problems: readonly { readonly path: string; readonly message: string }[]): number {
  for (const { path, message } of problems) console.error(`refused: ${path || '/'} ${message}`);
  return EXIT.invalid;
}

type Written = { readonly file: WrittenFile; readonly count: number };

/** Rows of a file that are in it twice, with other words: only the first is written. */
function nameTwins(content: Extract<FileContent, { readonly kind: 'statements' }>): void {
  const seen = new Map<string, string>();
  for (const [i, { record }] of content.records.entries())
    for (const { id, ...words } of record.assessments) {
      const said = JSON.stringify(words);
      const first = seen.get(id);
      if (first === undefined) seen.set(id, said);
      else if (first !== said)
        console.error(`left out: row ${content.rows[i]} is another review of a statement by the same author`);
    }
}

/** The file and how many entries it holds, or why the content does not go into the format. */
async function write(
  content: Exclude<FileContent, { readonly kind: 'refused' }>,
  { format, lang, publisher }: Wish,
  now: string,
): Promise<Written | { readonly problems: readonly Problem[] } | string> {
  const title = 'Statements';
  if (format === 'web-annotation' || format === 'hypothesis') {
    if (content.kind !== 'annotations') return `holds statements, which ${format} does not`;
    if (content.records.length === 0) return 'holds no notes';
    return {
      file: await writeAnnotations(format, content.records, { now, title }),
      count: content.records.length,
    };
  }
  if (content.kind === 'annotations') return `holds notes, which ${format} does not`;
  // As it is: what no statement needs, links to other packs, and the signature.
  if (content.kind === 'pack' && (format === 'pack' || format === 'pack-lines'))
    return {
      file: await packFile(format, content.pack, content.signedAs),
      count: content.pack.statements.length,
    };
  if (content.kind === 'statements') nameTwins(content);
  const records =
    content.kind === 'pack'
      ? await recordsOf(content.pack)
      : joinByStatement(content.records.map(withKeptReview));
  if (records.length === 0) return 'holds no statements';
  if ((format === 'csl-json' || format === 'ris') && records.every(({ evidence }) => evidence.length === 0))
    return `holds no evidence, which is all that ${format} holds`;
  const isPack = content.kind === 'pack';
  const manifest = isPack ? content.pack.manifest : explainRatings(manifestOf(lang, publisher, now), records);
  const file = await writeStatements(format, records, {
    now,
    manifest,
    signature: null,
    publisherUrl: isPack ? manifest.publisher.url : null,
    labels: REPORT_LABELS,
    title: isPack ? manifest.name : title,
    appearances: content.kind === 'pack' ? new Map() : pagesOf(content.records),
  });
  if (format === 'pack') {
    const checked = checkPack(JSON.parse(file.text));
    if (!checked.ok) return { problems: checked.problems };
  }
  return { file, count: records.length };
}

async function packFile(
  format: 'pack' | 'pack-lines',
  pack: Pack,
  signature: PackSignature | null,
): Promise<WrittenFile> {
  const write = format === 'pack' ? writePack : writePackLines;
  return { ...(await write(pack, signature)), problems: [] };
}

/** Addresses where each statement was seen, by its id. */
function pagesOf(items: readonly ImportedStatement[]): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const { record, appearances } of items) {
    const before = pages.get(record.statement.id) ?? [];
    pages.set(record.statement.id, [...new Set([...before, ...appearances])]);
  }
  return pages;
}

async function recordsOf(pack: Pack): Promise<StatementRecord[]> {
  const tables = await packTables(pack, async () => {});
  return pack.statements.map((statement) => joinRecord(statement, tables));
}

/** Of a pack that is made from a file without one: a person fills in the rest before it is published. */
function manifestOf(lang: string, publisher: string | null, now: string): PackManifest {
  const name = publisher ?? 'Unnamed publisher';
  return {
    format: 'on-record-pack',
    formatVersion: 1,
    id: 'converted',
    name: 'Converted statements',
    description: 'Statements converted from a file.',
    release: '1',
    releasedOn: now.slice(0, 10),
    publisher: { name, url: null },
    licence: 'NOASSERTION',
    lang,
    ratingScale: [],
    corrections: 'https://example.org/corrections',
  };
}

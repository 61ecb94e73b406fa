import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { decodeText } from '../../utils/interchange/decode-text';
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
import { explainRatings } from '../../utils/interchange/pack-file/explain-ratings';
import { type FileContent, readFile } from '../../utils/interchange/read-file';
import { type WrittenFile, writeAnnotations, writeStatements } from '../../utils/interchange/write-file';
import type { Pack, PackManifest } from '../../utils/model/pack';
import type { StatementRecord } from '../../utils/model/statement';
import { joinRecord, packTables } from '../../utils/store/join-records';
import { errorMessage } from '../../utils/text/error-message';
import { REPORT_LABELS } from './report-labels-data';

const FORMATS: readonly ExportFormat[] = [...STATEMENT_FORMATS, ...ANNOTATION_FORMATS];
const USAGE = `convert IN OUT [--to FORMAT] [--lang TAG] [--publisher NAME]
  IN   a pack, ClaimReview, Fact Check Tools answer, Web Annotations, Hypothesis export or table; told by its content
  OUT  the format is told by the ending, or by --to: ${FORMATS.join(', ')}`;

/** `invalid`: nothing could be converted. `usage`: nothing was looked at. */
const EXIT = { good: 0, invalid: 1, usage: 2 } as const;

type Wish = {
  readonly from: string;
  readonly to: string;
  readonly format: ExportFormat;
  readonly lang: string;
  readonly publisher: string | null;
};

/**
 * Converts a file, names every row that is left out and every point its readers will miss; exit code 1 when it holds
 * nothing.
 */
export async function run(args: readonly string[]): Promise<number> {
  const wish = readArgs(args);
  if (typeof wish === 'string') {
    console.error(`${wish}\nUsage: ${USAGE}`);
    return EXIT.usage;
  }
  const bytes = await readBytes(wish.from).catch((error: unknown) => {
    console.error(`${wish.from} cannot be read: ${errorMessage(error)}`);
    return null;
  });
  if (bytes === null) return EXIT.usage;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse([decoded.problem]);
  const source = detectFormat(decoded.text);
  if (source === null || source === 'backup' || source === 'review')
    return refuse([{ path: '', message: 'is none of the formats that hold statements or notes' }]);
  const now = new Date().toISOString();
  const { lang, publisher } = wish;
  const content = await readFile(decoded.text, source, { lang, now, publisher });
  if (content.kind === 'refused') return refuse(content.problems);
  if ('rejected' in content)
    for (const { row, field, reason } of content.rejected)
      console.error(`left out: row ${row}${field && ` ${field}`} ${reason}`);
  const written = await write(content, wish, now);
  if (typeof written === 'string') return refuse([{ path: '', message: written }]);
  for (const { statementId, path, message } of written.file.problems)
    console.error(`missing: ${statementId} ${path} ${message}`);
  await writeFile(wish.to, written.file.text);
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
  const asked = options.get('--to');
  const format = asked === undefined ? formatOfName(to) : FORMATS.find((each) => each === asked);
  if (!format)
    return asked === undefined
      ? `The ending of ${to} names no format. Endings: ${FORMATS.map((each) => FILE_KINDS[each].ending).join(', ')}`
      : `There is no format "${asked}".`;
  return {
    from,
    to,
    format,
    lang: options.get('--lang') ?? 'en',
    publisher: options.get('--publisher') ?? null,
  };
}

function refuse(problems: readonly { readonly path: string; readonly message: string }[]): number {
  for (const { path, message } of problems) console.error(`refused: ${path || '/'} ${message}`);
  return EXIT.invalid;
}

/** The file and how many entries it holds, or why the content does not go into the format. */
async function write(
  content: Exclude<FileContent, { readonly kind: 'refused' }>,
  { format, lang, publisher }: Wish,
  now: string,
): Promise<{ readonly file: WrittenFile; readonly count: number } | string> {
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
  const records =
    content.kind === 'pack' ? await recordsOf(content.pack) : content.records.map(withKeptReview);
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
  return { file, count: records.length };
}

/** Addresses where each statement was seen, by its id. */
function pagesOf(items: readonly ImportedStatement[]): ReadonlyMap<string, readonly string[]> {
  return new Map(items.map(({ record, appearances }) => [record.statement.id, appearances]));
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

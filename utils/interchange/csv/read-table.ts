import Papa from 'papaparse';
import { foldCase } from '../fold-case';
import type { Rejected } from '../import/imported';
import { unguardCell } from './guard-cell';

/** A table with a header; `row` is the line's number counted by rows, the header being 1. */
export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<string, string> }[];
  readonly rejected: readonly Rejected[];
};

/** Longest file and widest row taken; wider ones are not tables of statements. */
const MAX_CHARACTERS = 192 * 1024 * 1024;
const MAX_COLUMNS = 500;
const MAX_HEADER = 100_000;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The delimiter that parts the header most often, outside quotation marks. The parser's own guess looks at the rows
 * too, and an empty last row misleads it.
 */
function guessDelimiter(text: string): string {
  const header = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const nothing = (reason: string): Table => ({
  headers: [],
  rows: [],
  rejected: [{ row: 1, field: '', reason }],
});

/** The first two columns whose names differ in capitals at most: what is meant by either could not be told. */
function twinHeaders(headers: readonly string[]): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const header of headers) {
    const first = seen.get(foldCase(header));
    if (first !== undefined) return [first, header];
    seen.set(foldCase(header), header);
  }
  return null;
}

/**
 * CSV or TSV with a header row, quoting by RFC 4180, delimiter guessed among comma, semicolon, tab and bar. A byte
 * order mark is dropped; empty rows are skipped; rows that are too long, too short or broken are rejected by number.
 */
export function readTable(text: string): Table {
  if (text.length > MAX_CHARACTERS) return nothing('The file is larger than 192 MiB.');
  const body = text.replace(/^\uFEFF/, '');
  if (body.includes('\u0000')) return nothing('The file is not text: it holds NUL characters.');
  if (body.trim() === '') return nothing('The file is empty.');
  const parsed = Papa.parse<string[]>(body, {
    delimiter: guessDelimiter(body.slice(0, MAX_HEADER)),
    // Kept by the parser, so that numbers of rows are those of the file.
    skipEmptyLines: false,
  });
  const [head = [], ...lines] = parsed.data;
  const headers = head.map((name) => name.trim());
  if (headers.length > MAX_COLUMNS) return nothing(`The file has more than ${MAX_COLUMNS} columns.`);
  const twins = twinHeaders(headers);
  if (twins) return nothing(`Two columns have the same name: "${twins[0]}" and "${twins[1]}".`);
  const broken = new Map(
    parsed.errors.flatMap((error) => (error.type === 'Quotes' ? [[error.row ?? 0, error.message]] : [])),
  );
  const rows: Table['rows'][number][] = [];
  const rejected: Rejected[] = [];
  for (const [index, line] of lines.entries()) {
    const row = index + 2;
    const reason = broken.get(index + 1);
    if (reason !== undefined) rejected.push({ row, field: '', reason: String(reason) });
    else if (line.every((cell) => cell.trim() === '')) continue;
    else if (line.length !== headers.length) {
      rejected.push({ row, field: '', reason: `has ${line.length} cells, the header has ${headers.length}` });
    } else {
      rows.push({ row, cells: new Map(headers.map((name, at) => [name, unguardCell(line[at] ?? '')])) });
    }
  }
  return { headers, rows, rejected };
}

import Papa from 'papaparse';
import { foldCase } from '../fold-case';
import type { Rejected } from '../import/imported';
import { unguardCell } from './guard-cell';
import { readHeader } from './read-header';

/** A table with a header; `row` is the line's number counted by rows of the file, from 1. */
export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<string, string> }[];
  readonly rejected: readonly Rejected[];
};

/** Longest file and widest row taken; wider ones are not tables of statements. */
const MAX_CHARACTERS = 192 * 1024 * 1024;
const MAX_COLUMNS = 500;

const nothing = (reason: string, row = 1, field = ''): Table => ({
  headers: [],
  rows: [],
  rejected: [{ row, field, reason }],
});

/** The first two columns whose names differ in capitals at most: what is meant by either could not be told. */
function twinHeaders(headers: readonly string[]): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const header of headers) {
    const first = seen.get(foldCase(header));
    if (first !== undefined) return [first, header];
    // A column without a name is asked for by nobody; spreadsheets leave them behind merged cells.
    if (header !== '') seen.set(foldCase(header), header);
  }
  return null;
}

const isBlank = (cell: string): boolean => cell.trim() === '';

const QUOTES: Readonly<Record<string, string>> = {
  MissingQuotes: 'opens a quotation mark that is never closed: the rows after it cannot be told apart',
  InvalidQuotes: 'has text after a closing quotation mark',
};

/**
 * CSV or TSV with a header row, quoting by RFC 4180, delimiter guessed among comma, semicolon, tab and bar, or as a
 * first line `sep=;` says. A byte order mark is dropped; empty rows are skipped, and so are empty cells beyond the
 * header; rows that are too long, too short or broken are rejected by number.
 */
export function readTable(text: string): Table {
  if (text.length > MAX_CHARACTERS) return nothing('The file is larger than 192 MiB.');
  const body = text.replace(/^\uFEFF/, '');
  if (body.includes('\u0000')) return nothing('The file is not text: it holds NUL characters.');
  if (body.trim() === '') return nothing('The file is empty.');
  const header = readHeader(body);
  if (header === null) return nothing('The file has no header: its beginning is blank.');
  const { names: headers, delimiter, at } = header;
  if (headers.length > MAX_COLUMNS) return nothing(`The file has more than ${MAX_COLUMNS} columns.`, at + 1);
  const twins = twinHeaders(headers);
  if (twins)
    return nothing(`Two columns have the same name: "${twins[0]}" and "${twins[1]}".`, at + 1, twins[1]);
  // Empty lines are kept by the parser, so that numbers of rows are those of the file.
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const broken = new Map(
    parsed.errors.flatMap(({ type, code, row, message }) =>
      type === 'Quotes' ? [[row ?? 0, QUOTES[code] ?? message]] : [],
    ),
  );
  const rows: Table['rows'][number][] = [];
  const rejected: Rejected[] = [];
  for (const [index, line] of parsed.data.entries()) {
    if (index <= at) continue;
    const row = index + 1;
    const reason = broken.get(index);
    if (reason !== undefined) rejected.push({ row, field: '', reason: String(reason) });
    else if (line.every(isBlank)) continue;
    else if (line.length < headers.length || !line.slice(headers.length).every(isBlank)) {
      rejected.push({ row, field: '', reason: `has ${line.length} cells, the header has ${headers.length}` });
    } else {
      rows.push({ row, cells: new Map(headers.map((name, i) => [name, unguardCell(line[i] ?? '')])) });
    }
  }
  return { headers, rows, rejected };
}

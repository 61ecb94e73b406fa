import Papa from 'papaparse';
import { foldCase } from '../fold-case';
import type { Rejected } from '../import/imported';
import { unguardCell } from './guard-cell';
import { type Header, readHeader } from './read-header';

/** A row by its cells; `row` is the line's number counted by rows, the header being 1. */
export type TableRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

/** Told what a table holds, in the order of the file. `headers` comes first, unless the file is no table. */
export type TableVisitor = {
  readonly headers: (headers: readonly string[]) => void;
  /** False ends the walk: the rest is not read. */
  readonly row: (row: TableRow) => boolean;
  readonly rejected: (row: Rejected) => void;
};

/** Told how much of the text is read, in UTF-16 units: about a hundred times, and at the end. */
export type ReadProgress = (done: number, total: number) => void;

/** Longest file and widest row taken; wider ones are not tables of statements. */
const MAX_CHARACTERS = 192 * 1024 * 1024;
const MAX_COLUMNS = 500;
/** A bar of a hundred places needs no more words. */
const PLACES = 100;

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

/** Why these are no headers of a table of statements, and which column is at fault; null when they are. */
function faultOfHeaders(headers: readonly string[]): Pick<Rejected, 'field' | 'reason'> | null {
  if (headers.length > MAX_COLUMNS)
    return { field: '', reason: `The file has more than ${MAX_COLUMNS} columns.` };
  const twins = twinHeaders(headers);
  return (
    twins && { field: twins[1], reason: `Two columns have the same name: "${twins[0]}" and "${twins[1]}".` }
  );
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The parser's words for what is wrong with quotation marks, in ours. */
const QUOTES: Readonly<Record<string, string>> = {
  MissingQuotes: 'opens a quotation mark that is never closed: the rows after it cannot be told apart',
  InvalidQuotes: 'has text after a closing quotation mark',
};

/**
 * CSV or TSV with a header row, quoting by RFC 4180, delimiter guessed among comma, semicolon, tab and bar, or as a
 * first line `sep=;` says, row by row. A byte order mark is dropped; empty rows are skipped, and so are empty cells
 * beyond the header; rows that are too long, too short or broken are rejected by number. Of a file that is no table one row is rejected, and that is all. Never throws on input.
 */
export function walkTable(text: string, visitor: TableVisitor, onRead: ReadProgress = () => {}): void {
  const body = text.replace(/^\uFEFF/, '');
  const fault = faultOf(body);
  const header = fault === null ? readHeader(body) : null;
  if (header !== null) walkRows(body, header, visitor, onRead);
  else
    visitor.rejected({
      row: 1,
      field: '',
      reason: fault ?? 'The file has no header: its beginning is blank.',
    });
}

/** Why a text is no table at all, or null. */
function faultOf(body: string): string | null {
  if (body.length > MAX_CHARACTERS) return 'The file is larger than 192 MiB.';
  if (body.includes('\u0000')) return 'The file is not text: it holds NUL characters.';
  return body.trim() === '' ? 'The file is empty.' : null;
}

function walkRows(body: string, header: Header, visitor: TableVisitor, onRead: ReadProgress): void {
  const { names: headers, delimiter } = header;
  let row = 0;
  let told = 0;
  const meet = (line: readonly string[], broken: string | null): boolean => {
    row += 1;
    if (row <= header.at) return true;
    if (row === header.at + 1) {
      const fault = faultOfHeaders(headers);
      if (fault === null) visitor.headers(headers);
      else visitor.rejected({ row, ...fault });
      return fault === null;
    }
    if (broken !== null) visitor.rejected({ row, field: '', reason: broken });
    else if (line.every(isBlank)) return true;
    else if (line.length < headers.length || !line.slice(headers.length).every(isBlank)) {
      const reason = `has ${line.length} cells, the header has ${headers.length}`;
      visitor.rejected({ row, field: '', reason });
    } else {
      const cells = new Map(headers.map((name, at) => [name, unguardCell(line[at] ?? '')]));
      return visitor.row({ row, cells });
    }
    return true;
  };
  Papa.parse<string[]>(body, {
    delimiter,
    // Kept by the parser, so that numbers of rows are those of the file.
    skipEmptyLines: false,
    step({ data, errors, meta: { cursor } }, parser) {
      const broken = errors.findLast(({ type }) => type === 'Quotes');
      if (!meet(data, broken ? (QUOTES[broken.code] ?? broken.message) : null)) return parser.abort();
      if (cursor - told < body.length / PLACES) return;
      told = cursor;
      onRead(cursor, body.length);
    },
  });
  if (told < body.length) onRead(body.length, body.length);
}

import Papa from 'papaparse';

/** Where a table's names of columns stand, and what parts its cells. */
export type Header = {
  readonly names: readonly string[];
  readonly delimiter: string;
  /** Its place among the rows of the file, from 0. */
  readonly at: number;
};

const DELIMITERS = [',', ';', '\t', '|'];

/** Excel's own word on the delimiter, in a first line of its own. */
const SEPARATOR_LINE = /^sep=(.)[ \t]*$/i;

/** Header lines are no longer. UTF-16 units. */
const LOOKED_AT = 100_000;

/**
 * The delimiter that parts the header most often, outside quotation marks. The parser's own guess looks at the rows
 * too, and an empty last row misleads it.
 */
function guessDelimiter(text: string): string {
  const header = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The header of a table (RFC 4180): its first row with something in it, after a line `sep=;` if there is one. A byte
 * order mark must be gone. Null when the beginning of the file is blank.
 */
export function readHeader(text: string): Header | null {
  const start = text.slice(0, LOOKED_AT);
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(start)?.[0] ?? '';
  const before = blank.split(/\r\n|\r|\n/).length - 1;
  const [line = '', ...rest] = start.slice(blank.length).split(/\r\n|\r|\n/);
  const told = SEPARATOR_LINE.exec(line)?.[1];
  const table = told === undefined ? start.slice(blank.length) : rest.join('\n');
  const delimiter = told ?? guessDelimiter(table);
  const [names = []] = Papa.parse<string[]>(table, { delimiter, preview: 1 }).data;
  if (names.every((name) => name.trim() === '')) return null;
  return { names: names.map((name) => name.trim()), delimiter, at: before + (told === undefined ? 0 : 1) };
}

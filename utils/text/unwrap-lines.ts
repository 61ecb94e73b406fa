import { collapseSpaces } from './collapse-spaces';

/** Lines longer than this were broken by nobody: each is a paragraph. UTF-16 units; the widest printed column is less. */
const WIDEST_COLUMN = 130;
/** A line that ends a sentence well before the edge of the column ends its paragraph. */
const FULL_LINE = 0.75;
/** The column is as wide as nearly all of its lines allow. */
const COLUMN_QUANTILE = 0.9;

const SENTENCE_END = /[.!?…:;][)\]”"'’»]*$/u;
const BULLET = /^(?:[-–—•*·]|\d{1,3}[.)])\s/u;
/** A word broken at the end of a line: small letters on both sides, or it is a compound's own hyphen. */
const BROKEN_WORD = /\p{Ll}[-\u00ad\u2010]$/u;

/**
 * A text copied from a PDF or a mail as paragraphs with blank lines between: lines broken at the edge of a column are
 * joined, words hyphenated there too. Text that was never broken comes back as it is, but for white space.
 */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map(collapseSpaces);
  const width = columnWidth(lines);
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    const isNew = last === '' || line === '' || endsParagraph(last, line, width);
    if (isNew) paragraphs.push(line);
    else paragraphs.push(join(paragraphs.pop() ?? '', line));
    last = line;
  }
  return paragraphs.filter(Boolean).join('\n\n');
}

function columnWidth(lines: readonly string[]): number {
  const lengths = lines.flatMap((line) => (line === '' ? [] : [line.length])).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * COLUMN_QUANTILE)] ?? 0;
}

function endsParagraph(line: string, next: string, width: number): boolean {
  if (width > WIDEST_COLUMN || BULLET.test(next)) return true;
  return line.length < FULL_LINE * width && SENTENCE_END.test(line);
}

function join(before: string, line: string): string {
  if (BROKEN_WORD.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}

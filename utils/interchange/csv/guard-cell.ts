/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), full-width forms too. */
const FORMULA = /[=+\-@＝＋－＠]/;
/** Before it they do not help: some programs trim them. */
const BLANK = /[^\S\t\r\n]/;
/** At the beginning of the whole these are dangerous by themselves. */
const BREAK = /[\t\r\n]/;
/**
 * After these a cell may begin. A spreadsheet whose own separator is the semicolon or the tab takes our cells apart
 * there, and then heeds no quotation mark: what follows must be no formula either.
 */
const SEPARATORS = /[;\t\r\n]/g;

/**
 * Whether what begins at a place would run. In the middle of a cell a quotation mark, doubled, is one that opens and one
 * that closes: nothing, before what follows. By hand, so that a megabyte of apostrophes costs no more than its length.
 */
function runs(cell: string, from: number, isStart: boolean): boolean {
  let at = from;
  while (cell[at] === "'") at++;
  if (isStart && BREAK.test(cell.charAt(at))) return true;
  while (BLANK.test(cell.charAt(at)) || (!isStart && cell[at] === '"')) at++;
  return FORMULA.test(cell.charAt(at));
}

/** The cell in parts, each but the first after a separator, which the part before it keeps. */
function partsOf(cell: string): string[] {
  const ends = [...cell.matchAll(SEPARATORS)].map(({ index }) => index + 1);
  return [0, ...ends].map((start, i) => cell.slice(start, ends[i]));
}

/** The cell with an apostrophe before everything that a spreadsheet would run: it shows that as text. */
export function guardCell(cell: string): string {
  return partsOf(cell)
    .map((part, i) => (runs(part, 0, i === 0) ? `'${part}` : part))
    .join('');
}

/** Takes the apostrophes of `guardCell` away again; any other cell stays as it is. */
export function unguardCell(cell: string): string {
  if (!cell.includes("'")) return cell;
  return partsOf(cell)
    .map((part, i) => (part.startsWith("'") && runs(part, 1, i === 0) ? part.slice(1) : part))
    .join('');
}

// What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), full-width forms too. Blanks before it
// do not help: some programs trim them.
const MARK = '[=+\\-@＝＋－＠]';
const FORMULA = String.raw`[^\S\t\r\n]*${MARK}`;
// Where a cell may begin. A spreadsheet whose own separator is the semicolon or the tab takes our cells apart there, and
// then heeds no quotation mark: what follows must be no formula either.
const BEGINNING = String.raw`(?<=^|[;\t\r\n])`;
// There a quotation mark of the cell, doubled, is one that opens and one that closes: nothing, before what follows.
const AFTER_QUOTES = String.raw`(?<=[;\t\r\n]'*)(?:"|[^\S\t\r\n])*${MARK}`;
/** At the beginning of the whole, a tab or a line break is dangerous by itself. */
const DANGER = String.raw`'*(?:${FORMULA}|${AFTER_QUOTES}|(?<=^'*)[\t\r\n])`;

const BARE = new RegExp(`${BEGINNING}(?=${DANGER})`, 'g');
const GUARDED = new RegExp(`${BEGINNING}'(?=${DANGER})`, 'g');

/** The cell with an apostrophe before everything that a spreadsheet would run: it shows that as text. */
export function guardCell(cell: string): string {
  return cell.replace(BARE, "'");
}

/** Takes the apostrophes of `guardCell` away again; any other cell stays as it is. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, '');
}

// What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), full-width forms too. Blanks before
// it do not help: some programs trim them.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * One cell, always in quotation marks. A cell that a spreadsheet would run gets an apostrophe in front, which it shows
 * as text and which `readTable` takes away again.
 */
export function writeCell(value: string): string {
  const clean = value.replaceAll('\u0000', '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return `"${safe.replaceAll('"', '""')}"`;
}

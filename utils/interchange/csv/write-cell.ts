import { guardCell } from './guard-cell';

/** One cell, always in quotation marks, in which a spreadsheet runs nothing; `readTable` gives it back as it was. */
export function writeCell(value: string): string {
  const clean = value.replaceAll('\u0000', '');
  return `"${guardCell(clean).replaceAll('"', '""')}"`;
}

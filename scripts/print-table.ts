import { collapseSpaces } from '../utils/text/collapse-spaces';

/** Rows as a plain-text table: columns as wide as their longest cell, up to `maxWidth` characters each. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  maxWidth = 56,
): string {
  const cut = (cell: string): string => {
    const flat = collapseSpaces(cell);
    return flat.length > maxWidth ? `${flat.slice(0, maxWidth - 1)}…` : flat;
  };
  const cells = [head, ...rows].map((row) => row.map(cut));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = cells;
  return [line(first), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}

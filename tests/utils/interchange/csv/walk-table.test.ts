import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '~/utils/interchange/csv/read-table';
import { type TableVisitor, walkTable } from '~/utils/interchange/csv/walk-table';

const visitor = (row: TableVisitor['row'] = () => true): TableVisitor => ({
  headers: () => {},
  row,
  rejected: () => {},
});

/** A table of so many rows, quoted or plain: the parser has a way of its own for either. */
const table = (rows: number, quote: '"' | ''): string =>
  ['a,b', ...Array.from({ length: rows }, (_, i) => `${quote}word ${i}${quote},${i}`)].join('\n');

describe('walkTable', () => {
  it.each(['"', ''] as const)('tells how much is read, row by row, up to the end (%s)', (quote) => {
    const text = table(5000, quote);
    const told: number[] = [];
    const rowsAt: number[] = [];
    let rows = 0;
    walkTable(
      text,
      visitor(() => {
        rows += 1;
        return true;
      }),
      (done, total) => {
        expect(total).toBe(text.length);
        told.push(done);
        rowsAt.push(rows);
      },
    );
    expect(told.length).toBeGreaterThan(90);
    expect(told.length).toBeLessThanOrEqual(101);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(text.length);
    // It is told while it is read, not afterwards.
    const half = rowsAt[Math.floor(told.length / 2)] ?? 0;
    expect(half).toBeGreaterThan(2000);
    expect(half).toBeLessThan(3000);
  });

  it('tells the end of a file of one row, and of one that ends within a quotation', () => {
    for (const text of ['a,b', 'a,b\n1,"2']) {
      const told: number[] = [];
      walkTable(text, visitor(), (done) => told.push(done));
      expect(told.at(-1)).toBe(text.length);
    }
  });

  it.each(['"', ''] as const)('reads no further than its visitor wants (%s)', (quote) => {
    let rows = 0;
    walkTable(
      table(50, quote),
      visitor(() => {
        rows += 1;
        return rows < 3;
      }),
    );
    expect(rows).toBe(3);
  });

  it('numbers rows as the file has them, whatever is between', () => {
    const piece = fc.constantFrom('1,2', '1', '', ' , ', '"a\nb",2', '1,2,3');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { rows, rejected } = readTable(['a,b', ...lines].join('\n'));
        const expected = (wanted: (line: string) => boolean) =>
          lines.flatMap((line, i) => (wanted(line) ? [i + 2] : []));
        expect(rows.map(({ row }) => row)).toEqual(expected((line) => ['1,2', '"a\nb",2'].includes(line)));
        const broken = expected((line) => ['1', '1,2,3'].includes(line));
        expect(rejected.map(({ row }) => row)).toEqual(broken);
      }),
    );
  });
});

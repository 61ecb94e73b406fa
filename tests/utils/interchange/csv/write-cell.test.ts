import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCell } from '~/utils/interchange/csv/write-cell';

describe('writeCell', () => {
  it.each([
    ['=HYPERLINK("https://x.example")', '"\'=HYPERLINK(""https://x.example"")"'],
    ['+1', '"\'+1"'],
    ['-2+3', '"\'-2+3"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t\'=1"'],
    [' =1', '"\' =1"'],
    ['＝1', '"\'＝1"'],
    ['plain, "text"', '"plain, ""text"""'],
    ['', '""'],
  ])('%j', (value, cell) => {
    expect(writeCell(value)).toBe(cell);
  });

  it('lets nothing begin a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' ='),
        fc.string(),
        (start, rest) => {
          expect(writeCell(start + rest)).toMatch(/^"'/);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeaders, readTable } from '~/utils/interchange/csv/read-table';
import { writeCell } from '~/utils/interchange/csv/write-cell';
import { anyString } from '../../../support/any-string';

const cellsOf = (text: string) => readTable(text).rows.map(({ row, cells }) => [row, ...cells.values()]);

describe('readTable', () => {
  it.each([
    ['a,b\n1,2\n', [[2, '1', '2']]],
    [
      '\uFEFFa;b\r\n1;2\r\n3;4',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    ['A;B\nTrams, fly;2\n', [[2, 'Trams, fly', '2']]],
    ['"a;;;",b\n1,2\n', [[2, '1', '2']]],
    ['a\tb\n"1\n1"\t2', [[2, '1\n1', '2']]],
    ['\n\na,b\n1,2\n', [[4, '1', '2']]],
    ['sep=;\na;b\n1,5;2\n', [[3, '1,5', '2']]],
    ['a,b,,\n1,2,,\n', [[2, '1', '2', '']]],
    ['a,b\n1,2,, \n', [[2, '1', '2']]],
    ['a,b\n\n  ,\n1,"say ""so"""', [[4, '1', 'say "so"']]],
    [
      "a\n'=1+1\n'tis",
      [
        [2, '=1+1'],
        [3, "'tis"],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('rejects rows by number', () => {
    const { rows, rejected } = readTable('a,b\n1,2\n1\n1,2,3\n3,4\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(rejected).toEqual([
      { row: 3, field: '', reason: 'has 1 cells, the header has 2' },
      { row: 4, field: '', reason: 'has 3 cells, the header has 2' },
    ]);
  });

  it.each(['claim,Claim', 'claim, claim ', 'STRASSE,straße'])(
    'refuses two columns of one name: %s',
    (header) => {
      const { rows, rejected } = readTable(`${header}\n1,2`);
      expect(rows).toEqual([]);
      expect(rejected[0]?.reason).toMatch(/^Two columns have the same name: ".+" and ".+"\.$/);
    },
  );

  it('rejects a quotation mark that never closes, and says that the rows after it went with it', () => {
    expect(readTable('a,b\n0,0\n1,"2\n3,4\n')).toMatchObject({
      rows: [{ row: 2 }],
      rejected: [{ row: 3, reason: expect.stringContaining('rows after it') }],
    });
  });

  it.each(['', ' \n', 'a,a\n1,2', 'a\u0000b', Array.from({ length: 501 }, (_, i) => `c${i}`).join(',')])(
    'refuses the file %j',
    (text) => {
      expect(readTable(text)).toMatchObject({ headers: [], rows: [], rejected: [{ row: 1 }] });
    },
  );

  it('reads back every cell that is written', () => {
    const cell = anyString.filter((text) => !text.includes('\u0000'));
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const text = `${writeCell('one')},${writeCell('two')}\r\n${writeCell(a)},${writeCell(b)}\r\n`;
        if (`${a}${b}`.trim() === '') return;
        // A cell that already begins with a guarded formula is taken for one of ours; nothing else changes.
        const plain = (value: string): string =>
          /^'[=+\-@\t\r\n＝＋－＠]/.test(value) ? value.slice(1) : value;
        expect(cellsOf(text)).toEqual([[2, plain(a), plain(b)]]);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readTable(text)).not.toThrow();
      }),
    );
  });
});

describe('readHeaders', () => {
  it('reads the head alone', () => {
    expect(readHeaders('\uFEFFa; b\r\n1;2')).toEqual(['a', 'b']);
    expect(readHeaders('a,a\n1,2')).toEqual([]);
    expect(readHeaders('')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWordTable, unpackWordTable } from '~/utils/attribution/word-table';

const code = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('packWordTable and unpackWordTable', () => {
  it('undo each other, whatever order the words came in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.nat(255))), (rows) => {
        const table = new Map(rows);
        const back = unpackWordTable(packWordTable(table));
        expect(new Map([...back].sort())).toEqual(new Map([...table].sort()));
      }),
    );
  });

  it('write the same bytes for the same words in another order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(code, fc.nat(255)), { selector: ([c]) => c }), (rows) => {
        expect(packWordTable(new Map(rows))).toEqual(packWordTable(new Map([...rows].reverse())));
      }),
    );
  });

  it('refuse a table that was cut short', () => {
    const bytes = packWordTable(
      new Map([
        [1, 7],
        [-2, 9],
      ]),
    );
    expect(() => unpackWordTable(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { rejectFile, sortOut } from '~/utils/interchange/import/sort-out';

describe('sortOut', () => {
  it('parts good from bad in order', () => {
    const bad = { row: 2, field: 'x', reason: 'is bad' };
    expect(
      sortOut<{ readonly id: number }>([
        { row: 1, result: { id: 1 } },
        { row: 2, result: bad },
        { row: 4, result: { id: 3 } },
      ]),
    ).toEqual({
      records: [{ id: 1 }, { id: 3 }],
      rows: [1, 4],
      rejected: [bad],
    });
  });
});

describe('rejectFile', () => {
  it('is one rejected row', () => {
    expect(rejectFile({ path: '/a', message: 'is bad' })).toEqual({
      records: [],
      rows: [],
      rejected: [{ row: 1, field: '/a', reason: 'is bad' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { rejectFile, sortOut } from '~/utils/interchange/import/sort-out';

describe('sortOut', () => {
  it('parts good from bad in order', () => {
    const bad = { row: 2, field: 'x', reason: 'is bad' };
    expect(sortOut([{ id: 1 }, bad, { id: 3 }])).toEqual({
      records: [{ id: 1 }, { id: 3 }],
      rejected: [bad],
    });
  });
});

describe('rejectFile', () => {
  it('is one rejected row', () => {
    expect(rejectFile({ path: '/a', message: 'is bad' })).toEqual({
      records: [],
      rejected: [{ row: 1, field: '/a', reason: 'is bad' }],
    });
  });
});

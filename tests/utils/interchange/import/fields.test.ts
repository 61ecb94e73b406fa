import { describe, expect, it } from 'vitest';
import { fieldsOf, listOf } from '~/utils/interchange/import/fields';

describe('fieldsOf', () => {
  it('reads an object, or the first one of a list', () => {
    expect([...fieldsOf({ a: 1 })]).toEqual([['a', 1]]);
    expect([...fieldsOf(['x', { a: 1 }, { a: 2 }])]).toEqual([['a', 1]]);
  });

  it.each([[null], [undefined], ['x'], [1], [[]], [[[1]]]])('is empty for %j', (value) => {
    expect(fieldsOf(value).get('0')).toBeUndefined();
  });

  it('knows own fields only', () => {
    expect(fieldsOf({}).has('toString')).toBe(false);
  });
});

describe('listOf', () => {
  it('makes a list of anything', () => {
    expect(listOf(undefined)).toEqual([]);
    expect(listOf(null)).toEqual([]);
    expect(listOf('x')).toEqual(['x']);
    expect(listOf(['x'])).toEqual(['x']);
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkRow, checkRows, MAX_PROBLEMS } from '~/utils/interchange/check-rows';
import type { Problem } from '~/utils/interchange/problem';

const schema = v.strictObject({ name: v.string('must be text'), age: v.number('must be a number') });

function rowsOf(table: unknown, maxRows = 10, problems: Problem[] = []) {
  return { rows: checkRows(schema, table, ['people'], problems, maxRows), problems };
}

describe('checkRow', () => {
  it('names the field at fault by its place in the file', () => {
    const problems: Problem[] = [];
    expect(checkRow(schema, { name: 'Ada', age: 'old', 'a/b': 1 }, ['people', 3], problems)).toBeNull();
    expect(problems).toEqual([
      { path: '/people/3/age', message: 'must be a number' },
      { path: '/people/3/a~1b', message: 'is not a field of this format' },
    ]);
  });

  it('tells a missing field from one too many, and from no object at all', () => {
    const messages = (value: unknown): string[] => {
      const problems: Problem[] = [];
      checkRow(schema, value, [], problems);
      return problems.map(({ path, message }) => `${path} ${message}`);
    };
    expect(messages({ name: 'Ada' })).toEqual(['/age is missing']);
    expect(messages('Ada')).toEqual([' must be an object']);
  });

  it('gives only the fields of the schema', () => {
    expect(checkRow(schema, { name: 'Ada', age: 3 }, [], [])).toEqual({ name: 'Ada', age: 3 });
  });
});

describe('checkRows', () => {
  it('keeps the good rows in order and names the others', () => {
    const { rows, problems } = rowsOf([{ name: 'Ada', age: 1 }, null, { name: 'Eve', age: 2 }]);
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Eve']);
    expect(problems.map(({ path }) => path)).toEqual(['/people/1']);
  });

  it('tells a missing table from one that is no list, and refuses one that is too long', () => {
    expect(rowsOf(undefined).problems).toEqual([{ path: '/people', message: 'is missing' }]);
    expect(rowsOf({}).problems).toEqual([{ path: '/people', message: 'must be a list' }]);
    expect(rowsOf([1, 2, 3], 2)).toEqual({
      rows: [],
      problems: [{ path: '/people', message: 'must have at most 2 rows' }],
    });
  });

  it('stops counting at a number nobody reads', () => {
    const { problems } = rowsOf(new Array(MAX_PROBLEMS + 500).fill(null), 10_000);
    expect(problems).toHaveLength(MAX_PROBLEMS);
    const inOneRow: Problem[] = [];
    checkRow(v.array(v.string()), new Array(MAX_PROBLEMS + 500).fill(1), [], inOneRow);
    expect(inOneRow).toHaveLength(MAX_PROBLEMS);
  });
});

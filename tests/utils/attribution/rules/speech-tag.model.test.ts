import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('a speech tag', () => {
  it('takes the quotation before it', () => {
    const rows = found('“Open the gate!” the mayor shouted.');
    expect(rows.map(({ source, content }) => [source, content])).toEqual([['the mayor', '“Open the gate!”']]);
  });

  it('leaves it alone when it introduces the next one', () => {
    const rows = found(
      'One wrote: “Never trust a goat with a hat!” Another posted: “Give that goat a medal.”',
    );
    expect(rows.map(({ source }) => source)).toEqual(['One', 'Another']);
  });
});

import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('what somebody was told', () => {
  it('is the clause behind the hearer, with or without a time', () => {
    const rows = found(
      'Mr Smith told reporters the talks had failed.\n\nMs Hale told lawmakers on Monday the ferry was late.',
    );
    expect(rows.map(({ source, content }) => [source, content])).toEqual([
      ['Mr Smith', 'the talks had failed'],
      ['Ms Hale', 'the ferry was late'],
    ]);
  });

  it('needs a clause', () => {
    const rows = found('Mr Smith told them the whole long story.');
    expect(rows.filter(({ attribution }) => attribution.foundBy === 'told')).toEqual([]);
  });
});

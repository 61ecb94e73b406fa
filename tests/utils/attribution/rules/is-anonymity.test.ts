import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('anonymity', () => {
  it('is a condition, and not what was said', () => {
    const rows = found(
      'Two officials said the talks had failed. They spoke on condition of anonymity because the talks were private.',
    );
    expect(rows.map(({ content }) => content)).toEqual(['the talks had failed']);
  });

  it('is asked for, and that is not what was said either', () => {
    const rows = found('“They left,” said one, who asked not to be named because she knows them.');
    expect(rows.map(({ content }) => content)).toEqual(['“They left,”']);
  });
});

import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('who is told', () => {
  it('is no part of what is told', () => {
    const rows = found('Mr Pratt told the court he had followed Ms Grieve to the car park.');
    expect(rows.map(({ content }) => content)).toEqual(['he had followed Ms Grieve to the car park']);
  });

  it('stays where what is told is a phrase', () => {
    const rows = found('Mr Pratt told the jury a long story about a goat.');
    expect(rows.every(({ content }) => !content.startsWith('about'))).toBe(true);
  });
});

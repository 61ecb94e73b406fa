import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('titles of works', () => {
  it('are nobody’s words', () => {
    const contents = (text: string) => found(text).map(({ content }) => content);
    expect(contents('Ms Lund said on NBC’s “Meet the Press” that the vote was fair.').join()).not.toContain(
      'Press',
    );
    expect(contents('The film “The Long Wet Field” says that love is a river.').join()).not.toContain('Wet');
  });

  it('do not hide what is said', () => {
    const rows = found('The host of the show said: “We Never Close.”');
    expect(rows.map(({ content }) => content)).toEqual(['“We Never Close.”']);
  });
});

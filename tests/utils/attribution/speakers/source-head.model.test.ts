import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

const speaker = (text: string): string | null | undefined => found(text).at(-1)?.speaker;

describe('who speaks in a source that holds a name', () => {
  it.each([
    ['Harbour Line officials said that the quay was shut.', 'Harbour Line officials'],
    ['The Lund campaign said that it had not known of the letter.', 'The Lund campaign'],
    ['Whale experts said that the sea was warm.', 'Whale experts'],
    ['Lund campaign manager Per Vik said that the count was over.', 'Per Vik'],
    ['Former minister Ada Lund said that she would go.', 'Ada Lund'],
  ])('%s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it('gives a body of something its whole name', () => {
    expect(speaker('The New Zealand Department of Conservation said that the cause was unknown.')).toBe(
      'New Zealand Department of Conservation',
    );
  });

  it('puts what was just named for "who"', () => {
    const text = 'The pipes last longer, said the engineers, who added that they were changing all of them.';
    expect(speaker(text)).toBe('the engineers');
  });
});

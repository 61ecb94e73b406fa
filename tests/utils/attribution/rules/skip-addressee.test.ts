import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('a heading with two names before the colon', () => {
  it('gives the words to the one who speaks, not to the one spoken to', () => {
    const text =
      'President Nils Holm met President Aino Salo on Monday.\n\nHolm to Salo: ‘I don’t want to wait another ten years’\n\nThe talks went on until the evening.';
    const speakers = found(text)
      .filter(({ content }) => content.includes('ten years'))
      .map(({ speaker }) => speaker);
    expect(speakers).toEqual(['Nils Holm']);
  });
});

import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('what follows a finished quotation', () => {
  it("is the reporter's", () => {
    const text =
      'Ivo Brandt, a guide, disagreed at the time: ‘The pass has not closed, our buses still get through.’ By that night the lorries were inside the tunnel.';
    const contents = found(text).map(({ content }) => content);
    expect(contents.some((content) => content.includes('The pass has not closed'))).toBe(true);
    expect(contents.some((content) => content.includes('lorries'))).toBe(false);
  });

  it('is kept when the quotation did not end its sentence', () => {
    const text = 'Ivo Brandt said “the pass is open” and that the lorries were moving again.';
    const contents = found(text).map(({ content }) => content);
    expect(contents.some((content) => content.includes('lorries'))).toBe(true);
  });
});

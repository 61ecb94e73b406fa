import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

describe('by what means something was said', () => {
  it('is no part of what was said', () => {
    const rows = found('Analysts at Brandt said in a note the impact on trade would be limited.');
    expect(rows.map(({ content }) => content)).toEqual(['the impact on trade would be limited']);
  });

  it('is left alone where it is what was said', () => {
    const rows = found('The mayor said in the end the bridge would be built.');
    expect(rows.some(({ content }) => content.includes('the bridge would be built'))).toBe(true);
  });
});

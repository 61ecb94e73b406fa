import { describe, expect, it } from 'vitest';
import { pointer } from '~/utils/interchange/problem';

describe('pointer', () => {
  it('writes a JSON pointer, with its two escapes', () => {
    expect(pointer('statements', 3, 'text')).toBe('/statements/3/text');
    expect(pointer('a/b', 'c~d', '~1')).toBe('/a~1b/c~0d/~01');
  });

  it('is empty for the file itself', () => {
    expect(pointer()).toBe('');
  });
});

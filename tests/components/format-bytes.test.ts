import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '~/components/format-bytes';

describe('formatBytes', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [4_234_000, '4.2 MB'],
    [7_000_000_000_000, '7,000 GB'],
  ])('words %d as %s', (bytes, words) => {
    expect(formatBytes(bytes, 'en')).toBe(words);
  });

  it('has at most four characters of digits below a terabyte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_000_000_000 }), (bytes) => {
        expect(formatBytes(bytes, 'en')).toMatch(/^[\d,]{1,5}(\.\d)? \w+$/);
      }),
    );
  });
});

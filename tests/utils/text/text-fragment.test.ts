import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTextFragment } from '~/utils/text/text-fragment';

const URL_A = 'https://news.example/a';

describe('withTextFragment', () => {
  it('points at a short quotation', () => {
    expect(withTextFragment(URL_A, 'well-known, and so on')).toBe(
      `${URL_A}#:~:text=well%2Dknown%2C%20and%20so%20on`,
    );
  });

  it('points at both ends of a long one', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(withTextFragment(URL_A, long)).toBe(
      `${URL_A}#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59`,
    );
  });

  it('leaves an address alone that has a fragment, or nothing to point at', () => {
    expect(withTextFragment(`${URL_A}#part`, 'x')).toBe(`${URL_A}#part`);
    expect(withTextFragment(URL_A, null)).toBe(URL_A);
    expect(withTextFragment(URL_A, '  ')).toBe(URL_A);
  });

  it('never breaks the address, whatever the quotation holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quotation) => {
        const result = withTextFragment(URL_A, quotation);
        expect(URL.canParse(result)).toBe(true);
        expect(result.startsWith(URL_A)).toBe(true);
        expect(result.slice(URL_A.length)).not.toMatch(/[\s<>"]/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, tooLong, wholeText } from '~/utils/interchange/import/plain-text';

describe('plainText', () => {
  it.each([
    ['  a\r\n b\tc ', 'a b c'],
    ['<p>One</p><p>two &amp; three</p>', 'One two & three'],
    ['<script>alert(1)</script>rest', 'rest'],
    ['a<style>b{}</style>c<SCRIPT x="1">d</SCRIPT >e', 'a c e'],
    ['a<script>b', 'a b'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['&#39;tis &#x201c;so&#x201d; &unknown; &#0;', "'tis “so” &unknown;"],
    ['&lt;b&gt;', '<b>'],
    ['a\u0000b\ud800', 'a b'],
    [42, '42'],
  ])('%j becomes %j', (value, expected) => {
    expect(plainText(value, 100)).toBe(expected);
  });

  it.each([[null], [undefined], [''], [' \n'], ['<br>'], [{}], [['a']], [true]])('%j is nothing', (value) => {
    expect(plainText(value, 100)).toBeNull();
  });

  it('looks at all of a field before it cuts', () => {
    expect(plainText(`${'<i></i>'.repeat(2000)}The end`, 100)).toBe('The end');
    expect(wholeText('x'.repeat(3_000_000))).toHaveLength(1_000_000);
    expect(wholeText('<'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(wholeText('<script>'.repeat(100_000))).toBeNull();
  });

  it('says when words would have to be cut', () => {
    expect(tooLong('x'.repeat(101), 100)).toBe('is longer than 100 characters');
    expect(tooLong(`<p>${'x'.repeat(98)}</p>`, 100)).toBeNull();
    expect(tooLong(undefined, 100)).toBeNull();
  });

  it('keeps to its limit and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 50 }),
        (value, max) => {
          const text = plainText(value, max);
          if (text === null) return;
          expect(text.length).toBeLessThanOrEqual(max);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});

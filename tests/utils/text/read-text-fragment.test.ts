import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextFragment } from '~/utils/text/read-text-fragment';
import { anyString } from '../../support/any-string';

const page = 'https://news.example/a';

describe('readTextFragment', () => {
  it.each([
    [`${page}#:~:text=the%20pier`, page, 'the pier'],
    [`${page}#part:~:text=the%20pier`, `${page}#part`, 'the pier'],
    [`${page}#:~:text=on-,the%20pier,-is`, page, 'the pier'],
    [`${page}#:~:text=the%20pier,was%20late`, page, 'the pier … was late'],
    [`${page}#:~:text=a%2C%20b&text=second`, page, 'a, b'],
    [`${page}#:~:text=%E0%A4%A`, page, null],
    [`${page}#:~:other=1`, page, null],
    [`${page}#part`, `${page}#part`, null],
    [`${page}?q=:~:text=x`, `${page}?q=:~:text=x`, null],
    ['', '', null],
  ])('%s', (address, url, quotation) => {
    expect(readTextFragment(address)).toEqual({ url, quotation });
  });

  it('takes any words out that were put in, and leaves the address', () => {
    const words = anyString
      .map((text) => text.replace(/[\ud800-\udfff]/g, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (quotation) => {
        const part = encodeURIComponent(quotation).replaceAll('-', '%2D');
        expect(readTextFragment(`${page}#:~:text=${part}`)).toEqual({ url: page, quotation });
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(anyString, (text) => void readTextFragment(`#:~:text=${text}`)));
  });
});

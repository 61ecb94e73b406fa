import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchiveAddress } from '~/utils/text/archive-address';
import { anyString } from '../../support/any-string';

const ORIGINAL = 'https://news.example/a?b=1#c';

describe('readArchiveAddress', () => {
  it.each([
    [`https://web.archive.org/web/20220318114501/${ORIGINAL}`, 'wayback', '2022-03-18T11:45:01Z', ORIGINAL],
    [
      `https://web.archive.org/web/20220318114501if_/${ORIGINAL}`,
      'wayback',
      '2022-03-18T11:45:01Z',
      ORIGINAL,
    ],
    [`https://web.archive.org/web/2022/${ORIGINAL}`, 'wayback', '2022', ORIGINAL],
    ['https://web.archive.org/web/202203/news.example/a', 'wayback', '2022-03', 'http://news.example/a'],
    [
      'https://web.archive.org/web/20220318114501/https:/news.example/a',
      'wayback',
      '2022-03-18T11:45:01Z',
      'https://news.example/a',
    ],
    [`https://archive.ph/2022.03.18-114501/${ORIGINAL}`, 'archive-today', '2022-03-18T11:45:01Z', ORIGINAL],
    [`https://archive.today/20220318114501/${ORIGINAL}`, 'archive-today', '2022-03-18T11:45:01Z', ORIGINAL],
    ['https://archive.is/aBc12', 'archive-today', null, null],
    ['https://archive.is/o/aBc12/https://news.example/a', 'archive-today', null, 'https://news.example/a'],
    ['https://perma.cc/ABCD-12EF', 'perma', null, null],
  ])('%s', (address, service, stamp, original) => {
    expect(readArchiveAddress(address)).toEqual({ service, stamp, original });
  });

  it('takes a stamp for what it says, and none that names no time', () => {
    const stamp = (digits: string) =>
      readArchiveAddress(`https://web.archive.org/web/${digits}/${ORIGINAL}`)?.stamp;
    expect([stamp('20220399'), stamp('20221318114501'), stamp('20220318994501')]).toEqual([null, null, null]);
    expect(stamp('2022031811')).toBe('2022-03-18');
  });

  it.each([
    ORIGINAL,
    'https://web.archive.org/details/book',
    'https://archive.org.evil.example/web/2022/https://a.example',
    'https://archive.is/',
    'https://perma.cc/about',
    'web.archive.org/web/2022/https://a.example',
    'javascript:alert(1)',
    '',
  ])('is null for %s', (address) => {
    expect(readArchiveAddress(address)).toBeNull();
  });

  it('gives only originals that are addresses of the web, for any text', () => {
    const any = fc.oneof(
      anyString,
      fc
        .tuple(
          fc.constantFrom(
            'https://web.archive.org/web/2022/',
            'https://archive.ph/20220318114501/',
            'https://perma.cc/ABCD-12EF/',
          ),
          anyString,
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (address) => {
        const original = readArchiveAddress(address)?.original ?? null;
        if (original !== null) expect(new URL(original).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 300 },
    );
  });
});

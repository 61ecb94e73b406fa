import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '~/utils/interchange/csv/addresses-in';
import { isWebAddress } from '~/utils/text/web-address';

describe('addressesIn', () => {
  it.each([
    ['https://a.example/Tram_(vehicle)', ['https://a.example/Tram_(vehicle)']],
    [
      'see https://a.example/Tram_(vehicle), and (https://b.example/x).',
      ['https://a.example/Tram_(vehicle)', 'https://b.example/x'],
    ],
    ['https://a.example/1;https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['https://a.example/1, https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ["https://a.example/;s=1?q='y'&r=2,3", ["https://a.example/;s=1?q='y'&r=2,3"]],
    ['refutes | data | Desk | Title | 2022 | https://a.example/end.', ['https://a.example/end.']],
    ['https://a.example/x\nhttps://a.example/x', ['https://a.example/x']],
    ['javascript:alert(1) data:text/html,x ftp://a.example', []],
    ['', []],
  ])('finds the addresses in %j', (cell, expected) => {
    expect(addressesIn(cell)).toEqual(expected);
  });

  it('gives addresses that stand on lines of their own back to the last letter', () => {
    const address = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .filter((url) => isWebAddress(url) && !/[,;]\s*https?:/.test(url));
    fc.assert(
      fc.property(fc.uniqueArray(address, { maxLength: 5 }), (urls) => {
        expect(addressesIn(urls.join('\n'))).toEqual(urls);
      }),
    );
  });

  it('gives nothing but web addresses', () => {
    const part = fc.constantFrom(
      'https://',
      'a.example',
      '(',
      ')',
      ' ',
      ';',
      '@',
      'javascript:',
      '"',
      '\n',
      "'",
      '.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(addressesIn(parts.join('')).filter((url) => !isWebAddress(url))).toEqual([]);
      }),
    );
  });
});

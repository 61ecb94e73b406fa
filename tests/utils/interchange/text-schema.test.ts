import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  addressSchema,
  contactSchema,
  dateSchema,
  idSchema,
  langSchema,
  list,
  text,
} from '~/utils/interchange/text-schema';
import { anyString } from '../../support/any-string';

const takes = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;

describe('the schemas of texts', () => {
  it.each<[string, v.GenericSchema, unknown[], unknown[]]>([
    ['text', text(5), ['a', 'a b\n', '😀😀'], ['', ' \n', 'abcdef', 'a\u0000', 'a\r\n', '\ud83d', 5, null]],
    ['an id', idSchema, ['a', 'A-1:b._', '0'.repeat(128)], ['', '-a', 'a b', '../a', 'ä', '0'.repeat(129)]],
    [
      'a date',
      dateSchema,
      ['2022', '2022-03', '2024-02-29'],
      ['', '22', '2023-02-29', '2022-13', '2022-3-3', '2022-03-03T10:00'],
    ],
    ['a language', langSchema, ['en', 'pt-BR', 'zh-Hant-TW'], ['', 'e', 'en_GB', 'en-', '12']],
    [
      'an address',
      addressSchema,
      ['https://a.example/?q=1#b', 'http://a.example'],
      ['a.example', 'javascript:alert(1)', 'https://', 'HTTPS://a.example', 'data:text/html,x'],
    ],
    [
      'a contact',
      contactSchema,
      ['mailto:desk@a.example', 'https://a.example/object'],
      ['desk@a.example', 'mailto:', 'tel:112', 'javascript:alert(1)'],
    ],
  ])('know %s', (_, schema, good, bad) => {
    expect(good.filter((value) => !takes(schema, value))).toEqual([]);
    expect(bad.filter((value) => takes(schema, value))).toEqual([]);
  });

  it('count the items of a list', () => {
    const schema = list(text(5), 2);
    expect([[], ['a', 'b']].map((value) => takes(schema, value))).toEqual([true, true]);
    expect([['a', 'b', 'c'], ['a', ''], 'a'].map((value) => takes(schema, value))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('let no text through that UTF-8 would change', () => {
    fc.assert(
      fc.property(anyString, (value) => {
        if (!takes(text(100), value)) return;
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value))).toBe(
          value,
        );
      }),
    );
  });

  it('let no address through that does not open as http or https', () => {
    const part = fc.constantFrom(
      'http',
      'https',
      '://',
      ':',
      '/',
      'a.example',
      '@',
      'javascript',
      ' ',
      '\n',
      '#',
      '?',
      '[',
      '%',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const value = parts.join('');
        if (takes(addressSchema, value)) expect(new URL(value).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 500 },
    );
  });
});

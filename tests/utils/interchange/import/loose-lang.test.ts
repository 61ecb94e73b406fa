import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { looseLang } from '~/utils/interchange/import/loose-lang';
import { langSchema } from '~/utils/interchange/text-schema';

describe('looseLang', () => {
  it.each([
    ['en', 'en'],
    [' pt_BR ', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['English', 'en'],
    ['deutsch', 'de'],
    ['Українська', 'uk'],
    [{ '@type': 'Language', name: 'Spanish' }, 'es'],
    [{ name: 'whatever', alternateName: 'fr' }, 'fr'],
    [['de'], 'de'],
  ])('reads %j', (value, tag) => {
    expect(looseLang(value)).toBe(tag);
  });

  it.each([
    '',
    'e',
    'English, Russian',
    'Klingonese',
    '<b>',
    'en-',
    ['en', 'fr'],
    7,
    null,
    {},
    'constructor',
  ])('does not guess at %j', (value) => {
    expect(looseLang(value)).toBeNull();
  });

  it('gives tags that a pack may hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.stringMatching(/^[a-z]{2}([-_][a-zA-Z0-9]{1,9}){0,9}$/)),
        (value) => {
          const tag = looseLang(value);
          expect(tag === null || v.is(langSchema, tag)).toBe(true);
        },
      ),
    );
  });
});

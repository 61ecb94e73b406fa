import { beforeAll, describe, expect, it } from 'vitest';
import { compareMessages } from '~/scripts/locales/compare-messages';
import { type Messages, ORIGINAL, readMessages, translatedLanguages } from '~/scripts/locales/messages';

/**
 * One row for each translation. `foreign` are the quotation marks that its texts may not hold, and other letters that
 * betray a slip of the keyboard; docs/TRANSLATING.md has the rules.
 */
const LANGUAGES = [
  { language: 'de', tag: 'de', dir: 'ltr', foreign: /["”«»‹›‘]|\.{3}/u },
  { language: 'es', tag: 'es', dir: 'ltr', foreign: /["”“„‹›‘’]|\.{3}/u },
  { language: 'fr', tag: 'fr', dir: 'ltr', foreign: /["”“„‹›‘]|\.{3}| [;:!?»]|« /u },
  { language: 'uk', tag: 'uk', dir: 'ltr', foreign: /["”„“‹›‘]|\.{3}|[ыэёъ]/u },
] as const;

/** What the shops and the browsers accept, in UTF-16 units. */
const LONGEST = { extName: 75, extShortName: 12, extDescription: 132 } as const;

const messages: Record<string, Messages> = {};

/** The texts of a language as `key` or `key.form`. */
function textsOf(language: string): Map<string, string> {
  const all = [...(messages[language] ?? [])];
  return new Map(
    all.flatMap(([key, forms]) =>
      Object.entries(forms).map(([form, text]) => [form === 'text' ? key : `${key}.${form}`, text] as const),
    ),
  );
}

const keysWhere = (language: string, wrong: (text: string) => boolean): string[] =>
  [...textsOf(language)].filter(([, text]) => wrong(text)).map(([key]) => key);

beforeAll(async () => {
  for (const language of [ORIGINAL, ...translatedLanguages()]) {
    messages[language] = await readMessages(language);
  }
});

describe('every language', () => {
  it('has a row in the table', () => {
    expect(LANGUAGES.map(({ language }) => language)).toEqual(translatedLanguages());
  });
});

describe.each([ORIGINAL, ...LANGUAGES.map(({ language }) => language)])('%s', (language) => {
  it('has a text for every key', () => {
    expect(keysWhere(language, (text) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('never writes the line that parts plural forms', () => {
    expect(keysWhere(language, (text) => text.includes(' | '))).toEqual([]);
  });

  it('never shouts', () => {
    expect(keysWhere(language, (text) => /[!¡]/u.test(text))).toEqual([]);
  });

  it.each(Object.entries(LONGEST))('keeps %s within %i characters', (key, longest) => {
    expect(textsOf(language).get(key)?.length).toBeLessThanOrEqual(longest);
  });
});

describe.each(LANGUAGES)('$language beside English', ({ language, tag, dir, foreign }) => {
  const compared = () => compareMessages(messages[ORIGINAL] ?? new Map(), messages[language] ?? new Map());

  it('has the same keys', () => {
    const { missing, surplus } = compared();
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });

  it('has the same keys in the same order', () => {
    const order = (of: string): string[] => [...(messages[of]?.keys() ?? [])];
    expect(order(language)).toEqual(order(ORIGINAL));
  });

  it('has the same plural forms, and may add one for zero', () => {
    expect(compared().forms).toEqual([]);
  });

  it('has the same placeholders', () => {
    expect(compared().placeholders).toEqual([]);
  });

  it('says which language it is and which way it runs', () => {
    expect(textsOf(language).get('interface.lang')).toBe(tag);
    expect(textsOf(language).get('interface.dir')).toBe(dir);
  });

  // German joins its compounds: On-Record-Paket.
  it('keeps the name On Record', () => {
    const named = [...textsOf(ORIGINAL)].filter(([, text]) => text.includes('On Record'));
    expect(named.length).toBeGreaterThan(10);
    const texts = textsOf(language);
    expect(named.map(([key]) => key).filter((key) => !/On[ -]Record/.test(texts.get(key) ?? ''))).toEqual([]);
  });

  it('writes quotation marks and ellipses as the language does', () => {
    expect(keysWhere(language, (text) => foreign.test(text))).toEqual([]);
  });
});

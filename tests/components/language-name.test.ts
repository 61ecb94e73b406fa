import { expect, it } from 'vitest';
import { languageName } from '~/components/language-name';

it('names a language in the reader’s own', () => {
  expect(languageName('en-GB', 'en')).toBe('British English');
  expect(languageName('uk', 'de')).toBe('Ukrainisch');
  expect(languageName('pt_BR', 'en')).toBe('Brazilian Portuguese');
});

it('leaves what is no tag as it is', () => {
  expect(languageName('what the page calls it', 'en')).toBe('what the page calls it');
});

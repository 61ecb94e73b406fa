import { expect, it } from 'vitest';
import { dateWords } from '~/utils/text/date-words';

it.each([
  ['2022-03-09', 'en', 'March 9, 2022'],
  ['2022-03', 'de', 'März 2022'],
  ['2022', 'uk', '2022'],
  ['2022-03-09T10:00:00Z', 'fr', '9 mars 2022'],
  ['last spring', 'en', 'last spring'],
  ['2022-99-99', 'en', '2022-99-99'],
])('%s in %s is %s', (iso, locale, words) => {
  expect(dateWords(iso, locale)).toBe(words);
});

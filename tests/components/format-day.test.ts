import { expect, it } from 'vitest';
import { formatDay } from '~/components/format-day';

it.each([
  ['2022-03-03T23:30:00Z', 'en', 'UTC', 'Mar 3, 2022'],
  ['2022-03-03T23:30:00Z', 'en', 'Europe/Kyiv', 'Mar 4, 2022'],
  ['2022-03-03T23:30:00Z', 'de', 'UTC', '03.03.2022'],
  ['some day', 'en', 'UTC', 'some day'],
])('%s in %s, %s', (iso, locale, zone, words) => {
  expect(formatDay(iso, locale, zone)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { formatDate } from '~/components/format-date';

describe('formatDate', () => {
  it.each([
    ['2022', '2022'],
    ['2022-03', 'March 2022'],
    ['2022-03-03', 'March 3, 2022'],
    ['2022-03-03T23:30:00Z', 'March 3, 2022'],
    ['about 2022', 'about 2022'],
    ['2022-13-01', '2022-13-01'],
  ])('%s reads %s', (iso, text) => {
    expect(formatDate(iso, 'en-US')).toBe(text);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAfter, isIsoDate } from '~/utils/interchange/iso-date';

describe('isIsoDate', () => {
  it.each(['2022', '2022-03', '2022-03-03', '2024-02-29', '2000-02-29', '0001-01-01'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13',
    '2022-00-10',
    '2022-1-1',
    '0000',
    '22',
    '2022-03-03T10:00',
    ' 2022',
    '2022\n',
    '',
    '２０２２',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isIsoDate(text)).toBe(date.getUTCMonth() === month - 1);
        },
      ),
    );
  });
});

describe('isAfter', () => {
  it.each([
    ['2022-03-04', '2022-03-03', true],
    ['2022-03-03', '2022-03-03', false],
    ['2022', '2022-03', false],
    ['2022-12', '2022', false],
    ['2023', '2022-12-31', true],
    ['2022-02', '2022-03-01', false],
  ])('%s after %s: %s', (date, limit, expected) => {
    expect(isAfter(date, limit)).toBe(expected);
  });
});

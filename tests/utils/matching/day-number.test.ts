import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '~/utils/matching/day-number';

describe('dayNumber', () => {
  it('counts days since 1970, from the first day of a month or year', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31'].map(dayNumber)).toEqual([0, 1, -1]);
    expect(dayNumber('2021')).toBe(dayNumber('2021-01-01'));
    expect(dayNumber('2021-05')).toBe(dayNumber('2021-05-01'));
  });

  it('reads the day of a point in time', () => {
    expect(dayNumber('2021-05-03T23:59:59+02:00')).toBe(dayNumber('2021-05-03'));
  });

  it('is null for what is no date', () => {
    expect([null, '', 'May 2021', '21-05-03', '2021-13', '2021-02-45'].map(dayNumber)).toEqual(
      Array(6).fill(null),
    );
  });

  it('rises with the date', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, two] = [a.toISOString(), b.toISOString()];
        expect(Math.sign((dayNumber(one) ?? 0) - (dayNumber(two) ?? 0))).toBe(
          Math.sign(one.slice(0, 10).localeCompare(two.slice(0, 10))),
        );
      }),
    );
  });
});

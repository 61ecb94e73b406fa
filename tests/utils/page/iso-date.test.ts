import { describe, expect, it } from 'vitest';
import { isoDate } from '~/utils/page/iso-date';

describe('isoDate', () => {
  it.each([
    ['2022-03-03', '2022-03-03'],
    [' 2022-03 ', '2022-03'],
    ['2022-03-03T20:05:10+01:00', '2022-03-03T20:05:10+01:00'],
    ['2022-03-03T20:05:10.000Z', '2022-03-03T20:05:10.000Z'],
    ['2022-03-03 20:05 UTC', '2022-03-03T20:05Z'],
    ['2022-03-03T20:05:10-0500', '2022-03-03T20:05:10-05:00'],
    ['20220303', '2022-03-03'],
    ['Thu, 3 March 2022', '2022-03-03'],
    ['March 3, 2022 8:05 PM', '2022-03-03'],
  ])('%s is %s', (given, expected) => {
    expect(isoDate(given)).toBe(expected);
  });

  it.each(['', 'yesterday', '12', '2022-13-01', '2022-02-30', '20221345', 'three days ago', 'March'])(
    '%s is no date',
    (given) => {
      expect(isoDate(given)).toBeNull();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { utcTime } from '~/utils/interchange/web-annotation/utc-time';

describe('utcTime', () => {
  it.each([
    ['2024-12-09T07:17:52+00:00', '2024-12-09T07:17:52.000Z'],
    ['2024-12-09T07:17:52.123456+00:00', '2024-12-09T07:17:52.123Z'],
    ['2024-12-09T07:17:52Z', '2024-12-09T07:17:52.000Z'],
    ['2024-12-09T09:17:52+02:00', '2024-12-09T07:17:52.000Z'],
  ])('%s', (text, time) => {
    expect(utcTime(text)).toBe(time);
  });

  it.each([['2024-12-09'], ['2024-12-09T07:17:52'], ['2024-13-09T07:17:52Z'], ['now'], [1733728672], [null]])(
    'is null for %j',
    (value) => {
      expect(utcTime(value)).toBeNull();
    },
  );
});

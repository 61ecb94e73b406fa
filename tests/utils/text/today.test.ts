import { expect, it } from 'vitest';
import { today } from '~/utils/text/today';

it('is the day on the wall, early and late, and not that of Greenwich', () => {
  for (const [hour, minute] of [
    [0, 1],
    [12, 0],
    [23, 59],
  ] as const)
    expect(today(new Date(2026, 0, 9, hour, minute))).toBe('2026-01-09');
});

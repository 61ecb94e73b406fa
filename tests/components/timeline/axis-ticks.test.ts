import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTicks } from '~/components/timeline/axis-ticks';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [30, [0, 10, 20, 30]],
  [101, [0, 50, 100, 150]],
])('marks an axis up to %i at %j', (most, ticks) => {
  expect(axisTicks(most)).toEqual(ticks);
});

it('covers every count with few whole numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (most) => {
      const ticks = axisTicks(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceClass, NO_DISTANCE } from '~/utils/attribution/distance-class';

describe('distanceClass', () => {
  it.each([
    [0, 0],
    [3, 3],
    [4, 4],
    [6, 4],
    [7, 5],
    [10, 5],
    [11, 6],
    [20, 6],
    [21, 7],
    [5000, 7],
  ])('%i tokens are class %i', (distance, expected) => {
    expect(distanceClass(distance)).toBe(expected);
  });

  it('never falls with the distance, and is never the class of no distance', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [near, far] = [distanceClass(Math.min(a, b)), distanceClass(Math.max(a, b))];
        expect(near).toBeLessThanOrEqual(far);
        expect(far).toBeLessThan(NO_DISTANCE);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listMove } from '~/components/statements/list-keys';

const place = { current: 5, count: 20, pageSize: 8 };
const press = (key: string, shiftKey = false) => listMove({ key, shiftKey }, place);

it('moves as every list does', () => {
  expect(press('ArrowDown')).toEqual({ to: 6, extend: false });
  expect(press('ArrowUp', true)).toEqual({ to: 4, extend: true });
  expect(press('PageDown')?.to).toBe(13);
  expect(press('PageUp')?.to).toBe(0);
  expect(press('Home')?.to).toBe(0);
  expect(press('End')?.to).toBe(19);
});

it('leaves other keys alone, and an empty list', () => {
  expect([press('a'), press('Enter'), press(' ')]).toEqual([null, null, null]);
  expect(listMove({ key: 'End', shiftKey: false }, { current: 0, count: 0, pageSize: 8 })).toBeNull();
});

it('never leaves the list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'),
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(999),
      fc.integer({ min: 1, max: 50 }),
      (key, count, current, pageSize) => {
        const move = listMove({ key, shiftKey: false }, { count, current: current % count, pageSize });
        expect(move?.to).toBeGreaterThanOrEqual(0);
        expect(move?.to).toBeLessThan(count);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBreathe } from '~/utils/store/breathe';
import { sortInSlices } from '~/utils/store/sort-in-slices';

type Item = { readonly key: string; readonly place: number };

it('orders as the built-in sort does, by code units, equals in their first order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 2 }), { maxLength: 50 }),
      fc.nat(9000),
      async (keys, many) => {
        const items: Item[] = Array.from({ length: many }, (_, place) => ({
          key: keys[(place * 31) % keys.length] ?? '',
          place,
        }));
        const sorted = await sortInSlices(items, ({ key }) => key, createBreathe(null));
        const expected = [...items].sort((a, b) =>
          a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1,
        );
        expect(sorted).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

it('stops when aborted', async () => {
  const aborted = createBreathe(AbortSignal.abort(new Error('stopped')));
  await expect(
    sortInSlices(
      ['b', 'a'],
      (key) => key,
      async () => aborted(),
    ),
  ).rejects.toThrow('stopped');
});

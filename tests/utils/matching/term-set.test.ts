import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTermSets } from '~/utils/matching/term-set';

it('holds what sets would hold', () => {
  const terms = fc.array(fc.nat(99), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(terms, { maxLength: 8 }), (lists) => {
      const sets = createTermSets(100);
      const made = lists.map((list) => ({ real: new Set(list), own: sets.add(list) }));
      for (const { real, own } of made) {
        expect(own.size).toBe(real.size);
        for (let term = 0; term < 100; term++) expect(own.has(term)).toBe(real.has(term));
      }
    }),
  );
});

it('knows no term that the index does not have, and no ninth set', () => {
  const sets = createTermSets(4);
  expect(sets.add([1]).has(7)).toBe(false);
  for (let i = 1; i < 8; i++) sets.add([]);
  expect(() => sets.add([])).toThrow('eight sets');
  sets.clear();
  const anew = sets.add([2]);
  expect([anew.size, anew.has(1), anew.has(2)]).toEqual([1, false, true]);
});

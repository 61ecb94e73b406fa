import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateNumber, lastDay, NO_DATE } from '~/utils/store/facets/date-number';

const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => [String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')]);
const iso = fc.tuple(date, fc.integer({ min: 1, max: 3 })).map(([parts, n]) => parts.slice(0, n).join('-'));

it('sorts as the dates do', () => {
  fc.assert(
    fc.property(iso, iso, (a, b) => {
      expect(Math.sign(dateNumber(a) - dateNumber(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
    }),
  );
});

it('keeps a date of any precision apart from the next', () => {
  expect(dateNumber('2022')).toBe(20220000);
  expect(dateNumber('2022-03')).toBe(20220300);
  expect(dateNumber('2022-03-09T10:00:00Z')).toBe(20220309);
});

it('knows no date in other text', () => {
  expect([dateNumber(null), dateNumber(''), dateNumber('last spring')]).toEqual([NO_DATE, NO_DATE, NO_DATE]);
});

it('gives the last day that a date may mean', () => {
  fc.assert(
    fc.property(iso, (text) => {
      const last = lastDay(dateNumber(text));
      expect(last).toBeGreaterThanOrEqual(dateNumber(`${text}-28`.slice(0, 10)));
      expect(last).toBeLessThan(dateNumber(text) + 10_000);
    }),
  );
  expect(lastDay(20220000)).toBe(20229999);
  expect(lastDay(20220300)).toBe(20220399);
  expect(lastDay(20220309)).toBe(20220309);
});

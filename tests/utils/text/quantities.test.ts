import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '~/utils/text/quantities';

const read = (text: string) => quantities(text).map(({ kind, value, unit }) => [kind, value, unit]);

describe('quantities', () => {
  it.each([
    ['twenty-five goats', [['count', 25, 'goat']]],
    ['3,000 new homes', [['count', 3000, 'home']]],
    ['two hundred thousand barrels', [['count', 200_000, 'barrel']]],
    ['$500bn', [['money', 5e11, 'dollar']]],
    ['500 billion dollars', [['money', 5e11, 'dollar']]],
    ['£350m a week', [['money', 3.5e8, 'pound']]],
    ['80 cents', [['money', 0.8, 'dollar']]],
    ['12 percent', [['share', 0.12, null]]],
    ['12 per cent', [['share', 0.12, null]]],
    ['12% of it', [['share', 0.12, null]]],
    ['half the village', [['share', 0.5, null]]],
    ['two thirds of them', [['share', 2 / 3, null]]],
    ['in 2014', [['year', 2014, null]]],
    ['2000 people', [['count', 2000, 'peopl']]],
    ['2000 tanks', [['count', 2000, 'tank']]],
    ['the 2019 elections', [['year', 2019, null]]],
    ['3 March', [['day', 303, null]]],
    [
      'May 9, 2018',
      [
        ['day', 509, null],
        ['year', 2018, null],
      ],
    ],
    ['a third round', [['rank', 3, 'round']]],
    ['a third of it', [['share', 1 / 3, null]]],
    ['five times', [['factor', 5, null]]],
    ['prices doubled', [['factor', 2, null]]],
    ['a million trees', [['count', 1e6, 'tree']]],
    ['one of us', []],
    ['no numbers at all', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives spans that cover the number', () => {
    const text = 'They lost 1.5 million euros.';
    expect(quantities(text).map(({ span }) => text.slice(...span))).toEqual(['1.5 million euros']);
  });

  it('reads any figure it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        const found = quantities(`exactly ${n.toLocaleString('en-US')} sheep`);
        expect(found.map(({ value }) => value)).toEqual([n]);
      }),
    );
  });
});

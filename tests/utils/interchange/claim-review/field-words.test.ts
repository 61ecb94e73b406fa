import { describe, expect, it } from 'vitest';
import { plainValue, wordsOf } from '~/utils/interchange/claim-review/field-words';

describe('plainValue', () => {
  it.each([
    ['a', 'a'],
    [[null, '', 'b', 'c'], 'b'],
    [{ '@value': 'd', '@language': 'en' }, 'd'],
    [[{ '@value': 3 }], 3],
    [undefined, undefined],
    [[], undefined],
  ])('of %j is %j', (value, expected) => {
    expect(plainValue(value)).toBe(expected);
  });
});

describe('wordsOf', () => {
  it('takes the first field that says something', () => {
    const fields = new Map<string, unknown>([
      ['headline', '<p> </p>'],
      ['name', ['', 'Trams']],
      ['text', 'Buses'],
    ]);
    expect(wordsOf(fields, 'headline', 'name', 'text')).toBe('Trams');
    expect(wordsOf(fields, 'missing', 'headline')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, isNumberTerm, termOf } from '~/utils/matching/index-terms';
import { anyString } from '../../support/any-string';

describe('indexTerms', () => {
  it('folds, stems and leaves out what carries nothing', () => {
    expect(indexTerms('The Ferries of Mölln were cancelled')).toEqual(['ferri', 'molln', 'cancel']);
  });

  it.each([
    ['40%', '40 per cent'],
    ['3bn', '3 billion'],
    ['5m', '5 million'],
    ['10k', '10 thousand'],
    ['seven', '7'],
    ['Kyiv', 'Kiev'],
    ['the U.S.', 'the USA'],
  ])('makes "%s" what "%s" is', (short, long) => {
    expect(indexTerms(short)).toEqual(indexTerms(long));
    expect(indexTerms(short)).not.toEqual([]);
  });

  it('keeps repeats, in text order', () => {
    expect(indexTerms('boat pier boat')).toEqual(['boat', 'pier', 'boat']);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'takes "%s" for a word like any other',
    (word) => {
      for (const term of indexTerms(`the ${word} of boats`)) expect(term).toBeTypeOf('string');
    },
  );

  it('gives terms with something in them, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyString), (text) => {
        for (const term of indexTerms(text)) {
          expect(term).toBeTypeOf('string');
          expect(term).not.toBe('');
          expect(term).not.toMatch(/\s/);
        }
      }),
    );
  });
});

describe('termOf', () => {
  it('gives the same term when asked again', () => {
    expect([termOf('pct'), termOf('pct'), termOf('u')]).toEqual(['percent', 'percent', '']);
  });
});

describe('isNumberTerm', () => {
  it('is true of what begins with a digit', () => {
    expect(['40', '7th', 'boat', ''].map(isNumberTerm)).toEqual([true, true, false, false]);
  });
});

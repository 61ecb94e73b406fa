import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfPennTag, WORD_CLASSES, wordClass } from '~/utils/attribution/syntax/word-class';

describe('classOfPennTag', () => {
  it.each([
    ['NNP', 'proper'],
    ['NNS', 'noun'],
    ['VBD', 'finite'],
    ['VBG', 'ing'],
    ['VBN', 'past-participle'],
    ['PRP$', 'possessive'],
    ['PRP', 'pronoun'],
    ['POS', 'clitic-s'],
    ['FW', 'other'],
    ['``', 'mark'],
    [',', 'mark'],
  ] as const)('%s is %s', (tag, name) => {
    expect(classOfPennTag(tag)).toBe(wordClass(name));
  });

  it('gives any tag a class, even the name of a property every object has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '__proto__')), (tag) => {
        expect(WORD_CLASSES[classOfPennTag(tag)]).not.toBe('none');
      }),
    );
  });
});

describe('wordClass', () => {
  it('numbers the names in the order of the model', () => {
    expect(WORD_CLASSES.map(wordClass)).toEqual(WORD_CLASSES.map((_, i) => i));
  });
});

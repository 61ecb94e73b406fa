import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lightStem,
  SHAPE_CAPITALISED,
  SHAPE_CAPITALS,
  SHAPE_CLITIC,
  SHAPE_DIGIT,
  SHAPE_LOWER,
  WordCodes,
} from '~/utils/attribution/word-codes';

const codes = new WordCodes();

describe('lightStem', () => {
  it.each([
    [['claim', 'claims', 'claimed', 'claiming'], 'claim'],
    [['deny', 'denies', 'denied'], 'deny'],
    [['note', 'notes', 'noted', 'noting'], 'not'],
  ])('%s have one stem', (forms, stem) => {
    expect(forms.map(lightStem)).toEqual(forms.map(() => stem));
  });

  it('leaves short words their ending', () => {
    expect(['is', 'bed', 'king', 'goes'].map(lightStem)).toEqual(['is', 'bed', 'king', 'goes']);
  });
});

describe('WordCodes', () => {
  it.each([
    ['NATO', SHAPE_CAPITALS],
    ['I', SHAPE_CAPITALISED],
    ['Ek', SHAPE_CAPITALISED],
    ['ferry', SHAPE_LOWER],
    ['40', SHAPE_DIGIT],
    ["'s", SHAPE_CLITIC],
    ['’ll', SHAPE_CLITIC],
  ])('knows the shape of %s', (token, shape) => {
    expect(codes.codeOf(token).shape).toBe(shape);
  });

  it('makes one word of its capitals and its apostrophes', () => {
    expect(codes.codeOf('SAID').word).toBe(codes.codeOf('said').word);
    expect(codes.codeOf('’s').word).toBe(codes.codeOf("'s").word);
  });

  it('tells words apart that share an ending', () => {
    const [one, two] = [codes.codeOf('nation'), codes.codeOf('ration')];
    expect(one.word).not.toBe(two.word);
    expect([one.suffix2, one.suffix3, one.suffix4]).toEqual([two.suffix2, two.suffix3, two.suffix4]);
  });

  it('cuts a token that is no word: a megabyte of letters costs what 64 cost', () => {
    expect(codes.codeOf('a'.repeat(1_000_000))).toEqual(codes.codeOf('a'.repeat(64)));
  });

  it('gives the same code whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string({ minLength: 1 }), (before, token) => {
        const used = new WordCodes();
        for (const each of before) used.codeOf(each);
        expect(used.codeOf(token)).toEqual(new WordCodes().codeOf(token));
      }),
    );
  });
});

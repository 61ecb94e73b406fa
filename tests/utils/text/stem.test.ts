import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '~/utils/text/stem';

describe('stem', () => {
  it.each([
    ['corridors', 'corridor'],
    ['offered', 'offer'],
    ['civilians', 'civilian'],
    ['fighting', 'fight'],
    ['generally', 'general'],
    ['communism', 'communism'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['happily', 'happili'],
    ['skies', 'sky'],
    ['dying', 'die'],
    ['succeeding', 'succeed'],
    ['relational', 'relat'],
    ['capture', 'captur'],
    ['neo', 'neo'],
    ['by', 'by'],
  ])('%s -> %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('leaves other scripts and figures alone', () => {
    expect(stem('війна')).toBe('війна');
    expect(stem('350m')).toBe('350m');
  });

  it('never throws and never grows a word by more than a letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{1,20}$/), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});

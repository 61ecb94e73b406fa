import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameKey, nameWords, sameName } from '~/utils/text/fold-name';

describe('foldName', () => {
  it('takes accents, marks and possessives off', () => {
    expect(foldName('Mr. Łukasz Žižka’s')).toBe('mr lukasz zizka');
    expect(foldName('Jóhanna Þórðardóttir')).toBe('johanna thordardottir');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});

describe('nameWords', () => {
  it('leaves titles out, unless nothing else is left', () => {
    expect(nameWords('President Ada Brook')).toEqual(['ada', 'brook']);
    expect(nameWords('The President')).toEqual(['the', 'president']);
  });
});

describe('nameKey and sameName', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelenskiy', 'Zelenskyy'],
    ['Volodymyr Zelensky', 'Zelenskyy'],
    ['Tchernov', 'Chernov'],
    ['Mr Putin', 'Vladimir Putin'],
    ['V. Putin', 'Vladimir Putin'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Ada Brook', 'Dana Brook'],
    ['Brook', 'Brock'],
    ['Marina', 'Marino'],
    ['', 'Brook'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('agrees with itself both ways round', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8})?$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
        expect(sameName(a, a)).toBe(true);
        expect(nameKey(a)).toBe(nameKey(a.toUpperCase()));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  isRelative,
  possessiveName,
  relativeAntecedent,
} from '~/utils/attribution/speakers/relative-antecedent';
import { spanText } from '~/utils/attribution/token-span';
import { type GrammarRow, grammarOf, readText, tokensOf } from '../draft-fixtures';

const rows: GrammarRow[] = [
  ['the', 'determiner'],
  ['harbour', 'noun'],
  ['pilots', 'noun'],
];
const read = (text: string) => {
  const r = readText(text);
  return { r, syntax: grammarOf(r, rows) };
};

describe('relativeAntecedent', () => {
  it('is the noun phrase before the word and its comma', () => {
    const { r, syntax } = read('They met the harbour pilots, who said no.');
    const found = relativeAntecedent(r, syntax, tokensOf(r, 'who')[0]);
    expect(found && spanText(r, found)).toBe('the harbour pilots');
  });

  it('is none where no noun stands there', () => {
    const { r, syntax } = read('They met the harbour pilots and left, who said no.');
    expect(relativeAntecedent(r, syntax, tokensOf(r, 'who')[0])).toBeNull();
  });

  it('knows the words that stand for what was just named', () => {
    expect(['who', 'which', 'whose', 'they'].map(isRelative)).toEqual([true, true, true, false]);
  });
});

describe('possessiveName', () => {
  it('names whose it is', () => {
    const { r, syntax } = read('They met the harbour pilots, whose chief said no.');
    expect(possessiveName(r, syntax, tokensOf(r, 'whose chief'))).toBe('the harbour pilots’ chief');
  });

  it('needs a word behind "whose"', () => {
    const { r, syntax } = read('They met the harbour pilots, whose chief said no.');
    expect(possessiveName(r, syntax, tokensOf(r, 'whose'))).toBeNull();
    expect(possessiveName(r, syntax, tokensOf(r, 'chief'))).toBeNull();
  });
});

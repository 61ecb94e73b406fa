import { describe, expect, it } from 'vitest';
import { contentKind } from '~/utils/attribution/content-kind';
import { readText, tokensOf } from './draft-fixtures';

const kindOf = (text: string, ...contents: string[]): string => {
  const r = readText(text);
  return contentKind(
    r,
    contents.map((words) => tokensOf(r, words)),
  );
};

describe('contentKind', () => {
  it('is direct where every word stands in marks, with or without the marks', () => {
    expect(kindOf('Ek said “the ferry was late”.', '“the ferry was late”')).toBe('direct');
    expect(kindOf('Ek said “the ferry was late”.', 'the ferry was late')).toBe('direct');
  });

  it('is indirect where none does', () => {
    expect(kindOf('Ek said the ferry was late.', 'the ferry was late')).toBe('indirect');
  });

  it('is mixed where some do', () => {
    expect(kindOf('Ek said the ferry was “very late”.', 'was “very late”')).toBe('mixed');
    expect(kindOf('“No,” said Ek, who left early.', '“No,”', 'who left early')).toBe('mixed');
  });

  it('does not count punctuation outside the marks', () => {
    expect(kindOf('Ek said “the ferry was late”.', '“the ferry was late”.')).toBe('direct');
  });

  it('is indirect where no word is left', () => {
    expect(kindOf('Ek said “…”.', '“…”')).toBe('indirect');
  });
});

import { describe, expect, it } from 'vitest';
import { loadedWords } from '~/utils/interchange/lint/loaded-words';

describe('loadedWords', () => {
  it('finds each word once, in order, whatever its capitals', () => {
    expect(loadedWords(['She clearly lied.', 'Clearly, she clearly lied.'])).toEqual([
      'clearly',
      'lied',
      'Clearly',
    ]);
  });

  it('passes over what stands in quotation marks', () => {
    expect(loadedWords(['He said “she lied”, "a lie" and ‘lied’ again.'])).toEqual([]);
    expect(loadedWords(["The mayor's aide lied, didn't he?"])).toEqual(['lied']);
  });

  it('finds whole words only', () => {
    expect(loadedWords(['The earlier reliefs of belief.'])).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(loadedWords(['', ' '])).toEqual([]);
  });
});

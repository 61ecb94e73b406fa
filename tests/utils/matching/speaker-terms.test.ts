import { describe, expect, it } from 'vitest';
import { isAnonymousSpeaker, speakerTerms } from '~/utils/matching/speaker-terms';

describe('speakerTerms', () => {
  it('gives each term of all names once, in order of first use, without titles', () => {
    expect(speakerTerms(['Ms Ada Quill', 'Quill', 'Ada the Gull'])).toEqual(['ada', 'quill', 'gull']);
  });

  it('gives none for no names', () => {
    expect([speakerTerms([]), speakerTerms(['', ' '])]).toEqual([[], []]);
  });
});

describe('isAnonymousSpeaker', () => {
  it.each([
    ['Facebook posts', true],
    ['Viral image', true],
    ['chain e-mail', true],
    ['', true],
    ['  ', true],
    ['Ada Quill', false],
    ['Postman Pat', false],
  ])('%s: %s', (name, expected) => {
    expect(isAnonymousSpeaker(name)).toBe(expected);
  });
});

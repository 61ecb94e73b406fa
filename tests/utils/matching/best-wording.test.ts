import { describe, expect, it } from 'vitest';
import { nearestWordings } from '~/utils/matching/best-wording';
import { foldedWords } from '~/utils/text/normalise';

const nearest = (claim: string, ...wordings: string[]): string[] =>
  nearestWordings(foldedWords(claim), wordings).map(({ text }) => text);

describe('nearestWordings', () => {
  it('puts the wording first that shares most words', () => {
    expect(nearest('the old pier is unsafe', 'boats are late', 'the pier is unsafe')[0]).toBe(
      'the pier is unsafe',
    );
  });

  it('keeps those nearly as near and drops the others', () => {
    expect(
      nearest('the old pier is unsafe', 'the old pier is unsafe', 'the pier is unsafe', 'boats are late'),
    ).toEqual(['the old pier is unsafe', 'the pier is unsafe']);
  });

  it('puts the first of equals first', () => {
    expect(nearest('pier', 'pier a', 'pier b')).toEqual(['pier a', 'pier b']);
  });

  it('gives one at least where there is one', () => {
    expect(nearest('pier', 'boats')).toEqual(['boats']);
    expect(nearest('', '')).toEqual(['']);
    expect(nearest('pier')).toEqual([]);
  });
});

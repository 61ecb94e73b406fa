import { describe, expect, it } from 'vitest';
import { isTitle, looksLikeTitle } from '~/utils/attribution/rules/is-title';
import { draftOf, forAnyDrafts, readText, tokensOf } from '../draft-fixtures';

const looks = (words: string): boolean => {
  const r = readText(words);
  return looksLikeTitle(r, [0, r.count]);
};
const title = (text: string, content: string, cue: string | null = null): boolean => {
  const r = readText(text);
  return isTitle(r, draftOf(r, { cue, contents: [content] }));
};

describe('looksLikeTitle', () => {
  it.each([
    ['The Long Wet Field', true],
    ['A Day on the Pier', true],
    ['The ferry was late', false],
    ['Field', false],
    ['It is late,', false],
    ['So I am', false],
    ['Go Home!', false],
    ['“Go Home!”', false],
    ['One Two Three Four Five Six Seven Eight Nine Ten', false],
  ])('%s: %s', (words, expected) => {
    expect(looks(words)).toBe(expected);
  });
});

describe('isTitle', () => {
  it('is a quoted stretch in capitals that no word reports', () => {
    expect(title('Ek wrote “The Long Wet Field” in Lund.', '“The Long Wet Field”')).toBe(true);
    expect(title('Ek painted “The Long Wet Field” in Lund.', '“The Long Wet Field”', 'painted')).toBe(true);
  });

  it('is none when a word reports it', () => {
    expect(title('Ek said “The Long Wet Field” in Lund.', '“The Long Wet Field”', 'said')).toBe(false);
  });

  it('is none without marks, or when it ends outside them', () => {
    expect(title('Ek saw The Long Wet Field in Lund.', 'The Long Wet Field')).toBe(false);
    expect(title('Ek saw “The Long Wet Field” Pier.', '“The Long Wet Field” Pier')).toBe(false);
  });

  it('is none where there are several contents', () => {
    const r = readText('“The Long Field” and “The Short Field”');
    expect(isTitle(r, { ...draftOf(r, { contents: ['“The Long Field”', '“The Short Field”'] }) })).toBe(
      false,
    );
    expect(looksLikeTitle(r, tokensOf(r, '“The Long Field”'))).toBe(true);
  });

  it('never drops a draft whose cue says something', () => {
    forAnyDrafts((r, drafts) => {
      for (const draft of drafts) {
        const said =
          draft.cue && r.text.slice(r.starts[draft.cue[0]], r.ends[draft.cue[1] - 1]).includes('said');
        if (said) expect(isTitle(r, draft)).toBe(false);
      }
    });
  });
});

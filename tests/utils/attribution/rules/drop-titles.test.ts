import { describe, expect, it } from 'vitest';
import { dropTitles } from '~/utils/attribution/rules/drop-titles';
import { found } from '../attribution-fixtures';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

describe('titles of works', () => {
  it('are nobody’s words', () => {
    const contents = (text: string) => found(text).map(({ content }) => content);
    expect(contents('Ms Lund said on NBC’s “Meet the Press” that the vote was fair.').join()).not.toContain(
      'Press',
    );
    expect(contents('The film “The Long Wet Field” says that love is a river.').join()).not.toContain('Wet');
  });

  it('are cut off before what was said there', () => {
    const contentsOf = (text: string, content: string): string[] => {
      const r = readText(text);
      const drafts = dropTitles(r, draftOf(r, { source: 'Lund', cue: 'said', contents: [content] }));
      return drafts.flatMap((draft) => wordsOf(r, draft).contents);
    };
    const text = 'Lund said on Sunday on CNN’s “State of the Union” that the vote was fair.';
    expect(contentsOf(text, '“State of the Union” that the vote was fair')).toEqual([
      'that the vote was fair',
    ]);
    expect(contentsOf(text, 'on CNN’s “State of the Union” that the vote was fair')).toEqual([
      'that the vote was fair',
    ]);
    const song = 'Lund said “Drop It” was what he wanted.';
    expect(contentsOf(song, '“Drop It” was what he wanted')).toEqual(['“Drop It” was what he wanted']);
  });

  it('leave every draft sound', () => {
    forAnyDrafts((r, drafts) => {
      expectSound(
        r,
        drafts.flatMap((draft) => dropTitles(r, draft)),
      );
    });
  });

  it('do not hide what is said', () => {
    const rows = found('The host of the show said: “We Never Close.”');
    expect(rows.map(({ content }) => content)).toEqual(['“We Never Close.”']);
  });
});

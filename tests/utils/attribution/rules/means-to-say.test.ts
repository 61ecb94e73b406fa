import { describe, expect, it } from 'vitest';
import { readMeans } from '~/utils/attribution/rules/means-to-say';
import {
  type DraftWords,
  draftOf,
  expectSound,
  forAnyDrafts,
  grammarOf,
  readText,
  wordsOf,
} from '../draft-fixtures';

const read = (text: string, ...drafts: DraftWords[]) => {
  const r = readText(text);
  const out = readMeans(
    r,
    drafts.map((words) => draftOf(r, words)),
    grammarOf(r, []),
  );
  return out.map((draft) => wordsOf(r, draft));
};

describe('readMeans', () => {
  const text = 'Ahead of the show, she used a call with Stefan Ek to say she was ready.';

  it('gives the words to the one who used the means, not to the one spoken to', () => {
    expect(read(text, { source: 'Stefan Ek', cue: 'to say', contents: ['she was ready'] })).toEqual([
      { source: 'she', cue: 'say', contents: ['she was ready'], foundBy: 'far-cue' },
    ]);
  });

  it('takes nothing for words that stands before "to say"', () => {
    const rows = read(
      text,
      { source: 'she', cue: 'used a call with', contents: ['Stefan Ek'] },
      { source: null, cue: 'to say', contents: ['she was ready'] },
    );
    expect(rows).toMatchObject([{ source: 'she', contents: ['she was ready'] }]);
  });

  it('lets "used to say" be a habit', () => {
    const rows = read('Ms Lund used to say the lake was full.', {
      source: 'Ms Lund',
      cue: 'used to say',
      contents: ['the lake was full'],
    });
    expect(rows).toMatchObject([{ cue: 'used to say', foundBy: 'model' }]);
  });

  it('keeps the drafts sound, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => expectSound(r, readMeans(r, drafts, syntax)));
  });
});

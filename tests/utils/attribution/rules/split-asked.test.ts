import { describe, expect, it } from 'vitest';
import { splitAsked } from '~/utils/attribution/rules/split-asked';
import {
  type DraftWords,
  draftOf,
  expectSound,
  forAnyDrafts,
  grammarOf,
  readText,
  wordsOf,
} from '../draft-fixtures';

const split = (text: string, words: DraftWords, verb: string) => {
  const r = readText(text);
  return splitAsked(r, draftOf(r, words), grammarOf(r, [[verb, 'finite']])).map((draft) => wordsOf(r, draft));
};

describe('what somebody is asked', () => {
  it('is parted from the answer, which is the subject’s', () => {
    const words = { source: null, cue: 'Asked about', contents: ['the fund', '“Ask me in May.”'] };
    expect(split('Asked about the fund, Rowe laughed. “Ask me in May.”', words, 'laughed')).toMatchObject([
      { source: null, contents: ['the fund'] },
      { source: 'Rowe', contents: ['“Ask me in May.”'] },
    ]);
  });

  it('leaves the answer to whom the question was put, with the verb of answering', () => {
    const words = { source: 'Stone', cue: 'asked about', contents: ['the charge', '“Never.”'] };
    expect(split('Stone, asked about the charge, replied, “Never.”', words, 'replied')).toMatchObject([
      { contents: ['the charge'] },
      { source: 'Stone', cue: 'replied', contents: ['“Never.”'] },
    ]);
  });

  it('stays whole where nobody asks', () => {
    const words = { source: 'Stone', cue: 'said', contents: ['the charge was', '“low”'] };
    expect(split('Stone said the charge was “low” at best.', words, 'was')).toHaveLength(1);
  });

  it('leaves every span in the text', () => {
    forAnyDrafts((r, drafts, syntax) =>
      expectSound(
        r,
        drafts.flatMap((draft) => splitAsked(r, draft, syntax)),
      ),
    );
  });
});

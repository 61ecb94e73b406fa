import { describe, expect, it } from 'vitest';
import { readWithSaying } from '~/utils/attribution/rules/with-saying';
import { draftOf, expectSound, forAnyDrafts, grammarOf, readText, wordsOf } from '../draft-fixtures';

const text = 'Ekto praised the report, with its chief, Ada Lund, saying staff had been threatened.';

describe('"with somebody saying"', () => {
  it('is what that somebody says, and what was said before ends there', () => {
    const r = readText(text);
    const drafts = [
      draftOf(r, { source: 'Ekto', cue: 'praised', contents: ['the report, with its chief'] }),
      draftOf(r, { source: 'Ekto', cue: 'saying', contents: ['staff had been threatened'] }),
    ];
    const rows = readWithSaying(r, drafts, grammarOf(r, [])).map((draft) => wordsOf(r, draft));
    expect(rows).toMatchObject([
      { source: 'Ekto', contents: ['the report'] },
      { source: 'its chief, Ada Lund', contents: ['staff had been threatened'] },
    ]);
  });

  it.each([
    ['Vik left, with his wife, and fled, saying he was tired.', 'fled'],
    ['Vik ate with her saying he was tired.', 'ate'],
  ])('is not where the words mean something else: %s', (other, verb) => {
    const r = readText(other);
    const drafts = [draftOf(r, { source: 'Vik', cue: 'saying', contents: ['he was tired'] })];
    expect(readWithSaying(r, drafts, grammarOf(r, [[verb, 'finite']]))).toEqual(drafts);
  });

  it('leaves every span in the text, and as many drafts', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const after = readWithSaying(r, drafts, syntax);
      expectSound(r, after);
      expect(after.length).toBe(drafts.length);
    });
  });
});

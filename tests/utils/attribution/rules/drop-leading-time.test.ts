import { describe, expect, it } from 'vitest';
import { dropLeadingTime } from '~/utils/attribution/rules/drop-leading-time';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const content = (said: string): string | undefined => {
  const r = readText(`Ek said ${said}.`);
  const draft = draftOf(r, { source: 'Ek', cue: 'said', contents: [said] });
  return wordsOf(r, dropLeadingTime(r, draft)).contents[0];
};

describe('dropLeadingTime', () => {
  it.each([
    ['the same day that the road was shut', 'that the road was shut'],
    ['on Monday that the road was shut', 'that the road was shut'],
    ['late last week that it would rain', 'that it would rain'],
  ])('%s', (said, kept) => {
    expect(content(said)).toBe(kept);
  });

  it.each([
    'that day was the worst',
    'the road that he built was shut',
    'the same day was chosen',
    'yesterday was better',
  ])('leaves "%s"', (said) => {
    expect(content(said)).toBe(said);
  });

  it('gives sound drafts', () => {
    forAnyDrafts((r, drafts) =>
      expectSound(
        r,
        drafts.map((draft) => dropLeadingTime(r, draft)),
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '~/utils/attribution/rules/join-paragraphs';
import { type DraftWords, draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const joined = (text: string, ...drafts: DraftWords[]) => {
  const r = readText(text);
  return joinParagraphs(
    r,
    drafts.map((draft) => draftOf(r, draft)),
  ).map((draft) => wordsOf(r, draft));
};
const open = { source: 'Ek', cue: 'said', contents: ['“The ferry was late.'] };

describe('joinParagraphs', () => {
  it('joins a quotation left open with the paragraph that opens with a mark', () => {
    const text = 'Ek said “The ferry was late.\n\n“Nobody came.\n\n“So we left.”';
    expect(joined(text, open, { contents: ['“Nobody came.'] }, { contents: ['“So we left.”'] })).toEqual([
      {
        source: 'Ek',
        cue: 'said',
        contents: ['“The ferry was late.', '“Nobody came.', '“So we left.”'],
        foundBy: 'model',
      },
    ]);
  });

  it('takes the cue of the second part where the first has none', () => {
    const text = '“The ferry was late.\n\n“Nobody came,” said Ek.';
    const [draft] = joined(
      text,
      { contents: ['“The ferry was late.'] },
      { cue: 'said', contents: ['“Nobody came,”'] },
    );
    expect(draft?.cue).toBe('said');
  });

  it.each([
    ['the first one is closed', 'Ek said “The ferry was late.”\n\n“Nobody came.”', '“The ferry was late.”'],
    [
      'a paragraph lies between',
      'Ek said “The ferry was late.\n\nIt rained.\n\n“Nobody came.”',
      '“The ferry was late.',
    ],
  ])('keeps two apart when %s', (_, text, first) => {
    expect(joined(text, { contents: [first] }, { contents: ['“Nobody came.”'] })).toHaveLength(2);
  });

  it('keeps two apart when the second has a speaker of its own', () => {
    const text = 'Ek said “The ferry was late.\n\n“Nobody came,” said Lund.';
    expect(
      joined(text, open, { source: 'Lund', cue: 'said Lund', contents: ['“Nobody came,”'] }),
    ).toHaveLength(2);
  });

  it('loses no content', () => {
    forAnyDrafts((r, drafts) => {
      const out = joinParagraphs(r, drafts);
      expectSound(r, out);
      expect(out.flatMap(({ contents }) => contents)).toEqual(drafts.flatMap(({ contents }) => contents));
    });
  });
});

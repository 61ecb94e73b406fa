import { describe, expect, it } from 'vitest';
import { readDashParagraphs } from '~/utils/attribution/rules/dash-paragraphs';
import { draftOf, expectInOrder, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const read = (text: string) => {
  const r = readText(text);
  return readDashParagraphs(r, []).map((draft) => wordsOf(r, draft));
};

describe('readDashParagraphs', () => {
  it('reads a paragraph that is a quotation, a dash and a name', () => {
    expect(read('“We waited for hours.” — Dana Ek, Lund\n\n“Nobody came for us.” – Per Vik')).toEqual([
      { source: 'Dana Ek', cue: '—', contents: ['“We waited for hours.”'], foundBy: 'dash' },
      { source: 'Per Vik', cue: '–', contents: ['“Nobody came for us.”'], foundBy: 'dash' },
    ]);
  });

  it('replaces what was found in that paragraph and keeps the rest', () => {
    const r = readText('Ms Hale said the pier was shut.\n\n“We waited for hours.” — Dana Ek');
    const kept = draftOf(r, { source: 'Ms Hale', cue: 'said', contents: ['the pier was shut'] });
    const wrong = draftOf(r, { source: 'Ms Hale', contents: ['“We waited for hours.”'] });
    const out = readDashParagraphs(r, [kept, wrong]);
    expect(out.map((draft) => wordsOf(r, draft).source)).toEqual(['Ms Hale', 'Dana Ek']);
  });

  it.each([
    ['the paragraph does not begin with the quotation', 'She wrote: “We waited for hours.” — Dana Ek'],
    ['no name follows', '“We waited for hours.” — that was all'],
    ['the quotation is a word or two', '“Go.” — Dana Ek'],
    [
      'the dash stands far from the end',
      '“We waited.” — Dana Ek told the small crowd that had come to the pier',
    ],
  ])('leaves a paragraph where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives sound drafts in order, for any text', () => {
    forAnyDrafts((r, drafts) => {
      const out = readDashParagraphs(r, drafts);
      expectSound(r, out);
      expectInOrder(out);
    });
  });
});

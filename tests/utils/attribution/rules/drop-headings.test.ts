import { describe, expect, it } from 'vitest';
import { dropHeadings } from '~/utils/attribution/rules/drop-headings';
import { draftOf, expectSound, forAnyDrafts, readText } from '../draft-fixtures';

const left = (text: string, ...contents: string[]): string[] => {
  const r = readText(text);
  return dropHeadings(r, draftOf(r, { contents })).flatMap((draft) =>
    draft.contents.map(([a, b]) => r.text.slice(r.starts[a], r.ends[b - 1])),
  );
};

describe('dropHeadings', () => {
  it('takes a heading in marks out of a longer quotation', () => {
    const [heading, quote] = ['“Nobody Came to the Pier”', '“Nobody came to the pier that night,”'];
    expect(left(`${heading}\n\n${quote} she said.`, heading, quote)).toEqual([quote]);
  });

  it('drops a draft that is nothing but a heading', () => {
    expect(left('“The Long Wait”\n\nIt rained.', '“The Long Wait”')).toEqual([]);
  });

  it.each([
    ['that is not set in capitals', '“Nobody came to the pier”'],
    ['that is a cry', '“Go Home Now!”'],
    ['that is longer than a heading', '“Nobody Came Down Here Again Last Monday Night”'],
  ])('keeps a paragraph %s', (_, quote) => {
    expect(left(`${quote}\n\nIt rained.`, quote)).toEqual([quote]);
  });

  it('keeps a title inside a sentence', () => {
    expect(left('Ek wrote “The Long Wait” in Lund.', '“The Long Wait”')).toEqual(['“The Long Wait”']);
  });

  it('drops a heading that only tells, and keeps one that says', () => {
    const kept = (text: string, cue: string, content: string) => {
      const r = readText(text);
      return dropHeadings(r, draftOf(r, { source: 'Vik', cue, contents: [content] })).length;
    };
    expect(kept('Vik returns to ‘pirates’ charge\n\nIt rained.', 'returns', 'to ‘pirates’')).toBe(0);
    expect(kept('Vik vows to fight ‘pirates’\n\nIt rained.', 'vows', 'to fight ‘pirates’')).toBe(1);
    expect(kept('Vik returns to ‘pirates’ at sea.\n\nIt rained.', 'returns', 'to ‘pirates’')).toBe(1);
  });

  it('only takes away, and does so once', () => {
    forAnyDrafts((r, drafts) => {
      for (const draft of drafts) {
        const once = dropHeadings(r, draft);
        expectSound(r, once);
        expect(draft.contents).toEqual(expect.arrayContaining(once.flatMap(({ contents }) => contents)));
        expect(once.flatMap((each) => dropHeadings(r, each))).toEqual(once);
      }
    });
  });
});

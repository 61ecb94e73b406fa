import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { headMention } from '~/utils/attribution/speakers/source-head';
import { forAnyDrafts, grammarOf, readText, tokensOf } from '../draft-fixtures';

const head = (source: string): string | null => {
  const r = readText(`They heard ${source} that day.`);
  const syntax = grammarOf(r, []);
  const cast = castOf(findNames(r, syntax));
  return cast.mentions[headMention(r, syntax, cast, tokensOf(r, source))]?.name ?? null;
};

describe('headMention', () => {
  it.each([
    ['Ada Lund', 'Ada Lund'],
    ['Ada Lund, a pilot', 'Ada Lund'],
    ['Ada Lund, an aide to Per Vik', 'Ada Lund'],
    ['Per Vik’s lawyer Ada Lund', 'Ada Lund'],
    ['Per Vik’s lawyer, Ada Lund', 'Ada Lund'],
    ['a spokesman for Per Vik', null],
    ['Per Vik’s lawyer', null],
    ['Per Vik’s appeal', 'Per Vik'],
    ['two officials', null],
    ['University of Leeds professor Ada Lund', 'Ada Lund'],
    ['Secretary of State Ada Lund', 'Ada Lund'],
    ['the Office of Senator Ada Lund', 'Office'],
  ])('names of %s: %s', (source, expected) => {
    expect(head(source)).toBe(expected);
  });

  it('finds a mention inside the source, or none', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const cast = castOf(findNames(r, syntax));
      for (const { source } of drafts) {
        if (!source) continue;
        const at = headMention(r, syntax, cast, source);
        if (at < 0) continue;
        const span = cast.mentions[at]?.span ?? [-1, -1];
        expect(span[0]).toBeLessThan(source[1]);
        expect(span[1]).toBeGreaterThan(source[0]);
      }
    });
  });
});

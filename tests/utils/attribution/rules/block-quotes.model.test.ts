import { describe, expect, it } from 'vitest';
import { extractAttributions } from '~/utils/attribution/extract-attributions';
import type { Attribution } from '~/utils/model/attribution';
import type { Block } from '~/utils/model/page-text';
import { shippedModel } from '../attribution-fixtures';

const INTRO = 'Mayor Ada Ek said that the pier would close.';

/** What is found in an introduction and the block quotations behind it. */
function read(...quotes: readonly string[]): { found: Attribution[]; words: (row: Attribution) => string[] } {
  const text = [INTRO, ...quotes].join('\n\n');
  const blocks: Block[] = [{ kind: 'paragraph', span: [0, INTRO.length] }];
  let at = INTRO.length + 2;
  for (const quote of quotes) {
    blocks.push({ kind: 'quote', span: [at, at + quote.length] });
    at += quote.length + 2;
  }
  const found = extractAttributions(text, { model: shippedModel(), blocks }).filter(
    ({ foundBy }) => foundBy === 'block-quote',
  );
  return { found, words: (row) => row.content.map((span) => text.slice(...span)) };
}

describe('addBlockQuotes', () => {
  it('takes blocks that follow one another for one quotation', () => {
    const { found, words } = read('Nobody may walk on it from Monday', 'It is too old to be mended');
    expect(found).toHaveLength(1);
    expect(found.flatMap(words)).toEqual(['Nobody may walk on it from Monday', 'It is too old to be mended']);
    expect(found[0]?.speaker?.name).toBe('Ada Ek');
  });

  it('leaves listings of code alone', () => {
    expect(read('pier: { boards: [ [ [ ], [ ] ], [ { 12: 7 } ] ] }').found).toEqual([]);
  });
});

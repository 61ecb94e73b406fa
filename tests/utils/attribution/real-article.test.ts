import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '~/scripts/data-folder';
import { extractAttributions } from '~/utils/attribution/extract-attributions';
import type { Span } from '~/utils/model/span';
import { foldName } from '~/utils/text/fold-name';
import { shippedModel } from './attribution-fixtures';

type Gold = {
  readonly text: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly strength: string;
    readonly content: readonly Span[];
    readonly speaker: string;
  }[];
  readonly narration: readonly Span[];
};

const FILE = join(DATA_FOLDER, 'article/gold.json');

/** Share of the letters of two sets of spans that they have in common (Dice). */
function shared(text: string, a: readonly Span[], b: readonly Span[]): number {
  const letters = (spans: readonly Span[]): Set<number> => {
    const out = new Set<number>();
    for (const [from, to] of spans) for (let i = from; i < to; i++) if (/\w/.test(text.charAt(i))) out.add(i);
    return out;
  };
  const one = letters(a);
  const other = letters(b);
  return (2 * [...one].filter((i) => other.has(i)).length) / (one.size + other.size || 1);
}

const lastWord = (name: string): string => foldName(name.replace(/\(.*/, '')).split(' ').at(-1) ?? '';
/** Speakers that are no single person of the article; their source is enough. */
const COLLECTIVE = /parties|delegations|ministry/i;

describe.skipIf(!existsSync(FILE))('a real article (skipped: its text is not here)', () => {
  const gold: Gold = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, 'utf8'))
    : { text: '', quotes: [], narration: [] };
  const rows = existsSync(FILE) ? extractAttributions(gold.text, { model: shippedModel() }) : [];

  it.each(gold.quotes.filter(({ strength }) => strength === 'required'))('finds $id by $speaker', (quote) => {
    const best = [...rows].sort(
      (a, b) => shared(gold.text, quote.content, b.content) - shared(gold.text, quote.content, a.content),
    )[0];
    expect(best && shared(gold.text, quote.content, best.content)).toBeGreaterThan(0.5);
    if (COLLECTIVE.test(quote.speaker)) expect(best?.source).not.toEqual([]);
    else expect(lastWord(best?.speaker?.name ?? '')).toBe(lastWord(quote.speaker));
  });

  it('takes nothing from the narration', () => {
    const taken = gold.narration.filter((span) =>
      rows.some(({ content }) => shared(gold.text, [span], content) > 0.5),
    );
    expect(taken).toEqual([]);
  });
});

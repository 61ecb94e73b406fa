import { readFileSync } from 'node:fs';
import type { Attribution } from '../../utils/model/attribution';
import type { Span } from '../../utils/model/span';
import { foldName } from '../../utils/text/fold-name';
import type { GoldArticle } from './gold';

/** A he or she that is a source, with whom a reader took it for; null where the text does not tell. */
type Row = { readonly id: string; readonly source: readonly Span[]; readonly speaker: string | null };

export type PronounScore = {
  readonly right: number;
  readonly found: number;
  /** How many are right when each is given as a source, found or not. */
  readonly rightWhenGiven: number;
  readonly all: number;
};

/** Longest source that still is the pronoun and not a phrase with it. */
const LONGEST = 8;

/**
 * Counts how many hand-resolved pronouns are found as sources, how many of those are resolved to the same name, and how
 * many of all when `resolve` is told of each.
 */
export function scorePronouns(
  file: string,
  articles: readonly GoldArticle[],
  extract: (text: string) => readonly Attribution[],
  resolve: (text: string, pronoun: Span) => string | null,
): PronounScore {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const results = new Map<string, readonly Attribution[]>();
  let right = 0;
  let found = 0;
  let rightWhenGiven = 0;
  let all = 0;
  for (const { id, source, speaker } of rows) {
    const at = source[0];
    const text = texts.get(id);
    if (!speaker || !at || text === undefined) continue;
    all++;
    const result = results.get(id) ?? extract(text);
    results.set(id, result);
    const match = result.find((attribution) =>
      attribution.source.some(([start, end]) => start < at[1] && at[0] < end && end - start < LONGEST),
    );
    const isRight = (name: string | null): boolean => foldName(name ?? '').includes(foldName(speaker));
    if (isRight(match ? (match.speaker?.name ?? null) : resolve(text, at))) rightWhenGiven++;
    if (!match) continue;
    found++;
    if (isRight(match.speaker?.name ?? null)) right++;
  }
  return { right, found, rightWhenGiven, all };
}

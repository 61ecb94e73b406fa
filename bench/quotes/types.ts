import { readFileSync } from 'node:fs';
import { typeOfWords } from '../../utils/attribution/rules/classify-cue';
import type { Attribution } from '../../utils/model/attribution';
import type { GoldArticle } from './gold';
import { contentWords, isSameQuote } from './same-quote';

/** An own sentence with what its first attribution should be taken for. */
export type TypedSentence = {
  readonly type: string;
  readonly stance: string;
  readonly negated: boolean;
  readonly text: string;
};

export type TypeScore = {
  /** By type: sentences, attributions found, and how many of those were given that type. */
  readonly types: ReadonlyMap<string, { sentences: number; found: number; right: number }>;
  readonly found: number;
  readonly stanceRight: number;
  readonly negationRight: number;
};

/** Reads lines of `type|stance|yes or no|sentence`; the third tells whether the saying itself is denied. */
export function readTyped(): TypedSentence[] {
  return readFileSync(new URL('types.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [type = '', stance = '', negated = '', text = ''] = line.split('|');
      return { type, stance, negated: negated === 'yes', text };
    });
}

/** Counts right types, stances and negations of the first attribution in each sentence. */
export function scoreTypes(
  sentences: readonly TypedSentence[],
  extract: (text: string) => readonly Attribution[],
): TypeScore {
  const types = new Map<string, { sentences: number; found: number; right: number }>();
  let found = 0;
  let stanceRight = 0;
  let negationRight = 0;
  for (const { type, stance, negated, text } of sentences) {
    const row = types.get(type) ?? { sentences: 0, found: 0, right: 0 };
    types.set(type, row);
    row.sentences++;
    const [first] = extract(text);
    if (!first) continue;
    found++;
    row.found++;
    if (first.type === type) row.right++;
    if (first.stance === stance) stanceRight++;
    if (first.negated === negated) negationRight++;
  }
  return { types, found, stanceRight, negationRight };
}

export type FoundByType = ReadonlyMap<
  string,
  { annotated: number; found: number; ours: number; right: number }
>;

/**
 * What is found of each type, and how much of what is given a type was annotated. An annotation has the type of the
 * words of its cue; one without any of ours is "other".
 */
export function foundByType(
  articles: readonly GoldArticle[],
  extract: (text: string) => readonly Attribution[],
): FoundByType {
  const out = new Map<string, { annotated: number; found: number; ours: number; right: number }>();
  const rowOf = (type: string) => {
    const row = out.get(type) ?? { annotated: 0, found: 0, ours: 0, right: 0 };
    out.set(type, row);
    return row;
  };
  for (const type of ['communication', 'attitude', 'factive', 'control', 'other']) rowOf(type);
  for (const { text, attributions } of articles) {
    const words = contentWords(text);
    const ours = extract(text).map(({ content, type }) => ({ words: words(content), type }));
    const gold = attributions.map(({ content, cue }) => ({ words: words(content), cue }));
    for (const { words: own, cue } of gold) {
      const cueWords = cue.flatMap(([start, end]) => text.slice(start, end).toLowerCase().split(/\s+/));
      const row = rowOf(cue.length > 0 ? (typeOfWords(cueWords) ?? 'other') : 'communication');
      row.annotated++;
      if (ours.some((other) => isSameQuote(own, other.words))) row.found++;
    }
    for (const { words: own, type } of ours) {
      const row = rowOf(type);
      row.ours++;
      if (gold.some((other) => isSameQuote(own, other.words))) row.right++;
    }
  }
  return out;
}

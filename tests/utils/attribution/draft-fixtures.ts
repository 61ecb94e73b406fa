import fc from 'fast-check';
import { expect } from 'vitest';
import type { Draft } from '~/utils/attribution/draft';
import { MARGIN, type Reading, read } from '~/utils/attribution/reading';
import { RELATIONS, type Relation, relation } from '~/utils/attribution/syntax/relation';
import { makeSyntax, type Syntax } from '~/utils/attribution/syntax/syntax';
import { WORD_CLASSES, type WordClass, wordClass } from '~/utils/attribution/syntax/word-class';
import { spanText, type TokenSpan } from '~/utils/attribution/token-span';
import { WordCodes } from '~/utils/attribution/word-codes';

const codes = new WordCodes();

/** A text in tokens; no model looks at it. */
export const readText = (text: string): Reading => read(text, codes);

/** The tokens of the first place where these words stand. */
export function tokensOf(r: Reading, words: string): TokenSpan {
  for (let at = r.text.indexOf(words); at >= 0; at = r.text.indexOf(words, at + 1)) {
    const first = r.starts.indexOf(at);
    const last = r.ends.indexOf(at + words.length);
    if (first >= 0 && last >= first) return [first, last + 1];
  }
  throw new Error(`"${words}" are no tokens of the text`);
}

/** A draft in words. */
export type DraftWords = {
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly contents: readonly string[];
  readonly foundBy?: string;
};

/** A draft from the words it is made of. */
export function draftOf(r: Reading, { source, cue, contents, foundBy = 'model' }: DraftWords): Draft {
  return {
    source: source ? tokensOf(r, source) : null,
    cue: cue ? tokensOf(r, cue) : null,
    contents: contents.map((words) => tokensOf(r, words)),
    foundBy,
  };
}

/** The words a draft is made of. */
export function wordsOf(r: Reading, { source, cue, contents, foundBy }: Draft) {
  return {
    source: source && spanText(r, source),
    cue: cue && spanText(r, cue),
    contents: contents.map((span) => spanText(r, span)),
    foundBy,
  };
}

/** What grammar says of a word: its class, the word it hangs on, and how. */
export type GrammarRow = readonly [word: string, is: WordClass, head?: string, as?: Relation];

/** A grammar made by hand; words without a row are roots of no class. */
export function grammarOf(r: Reading, rows: readonly GrammarRow[]): Syntax {
  const classes = new Uint8Array(r.count + 2 * MARGIN);
  const heads = new Int32Array(r.count).fill(-1);
  const relations = new Uint8Array(r.count);
  for (const [word, is, head, as] of rows) {
    const [i] = tokensOf(r, word);
    classes[i + MARGIN] = wordClass(is);
    if (head) heads[i] = tokensOf(r, head)[0];
    if (as) relations[i] = relation(as);
  }
  return makeSyntax(r, classes, heads, relations);
}

const PIECES = (
  'Dana Ek Ms Lund Mr FROST : said told claimed according to that and but , . ! ? “ ” " ‘ ’ — - he she the a ferry ' +
  'was late did not know has urged people of bridge’s claim In Monday 40 who used replied “The “We ,” .”'
).split(' ');

/** Any run of the words and marks that the rules look at, in some paragraphs. */
export const anyText = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.constant('\n\n')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '))
  .filter((text) => /\S/.test(text));

/** Drafts that share no tokens, in text order, with spans that stay in their paragraph; `dice` decides. */
function someDrafts(r: Reading, dice: () => number): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  const next = (): TokenSpan | null => {
    at += dice() % 3;
    if (at >= r.count) return null;
    let end = at + 1 + (dice() % 6);
    while (end > at + 1 && (end > r.count || r.paragraph[end - 1] !== r.paragraph[at])) end--;
    const span = [at, end] as const;
    at = end;
    return span;
  };
  while (at < r.count && drafts.length < 6) {
    const spans = [next(), next(), next(), next()].filter((span) => span !== null);
    const turned = dice() % 2 ? spans : spans.reverse();
    const source = dice() % 3 ? (turned.shift() ?? null) : null;
    const cue = dice() % 4 ? (turned.shift() ?? null) : null;
    const contents = turned.slice(0, 1 + (dice() % 2)).sort((a, b) => a[0] - b[0]);
    if (contents.length > 0) drafts.push({ source, cue, contents, foundBy: 'model' });
  }
  return drafts.sort((a, b) => (a.contents[0]?.[0] ?? 0) - (b.contents[0]?.[0] ?? 0));
}

/** A rule as its tests use it: a text, its grammar and drafts go in as words, and drafts come out as words. */
export function inWords(
  rule: (r: Reading, drafts: readonly Draft[], syntax: Syntax) => readonly Draft[],
): (text: string, rows: readonly GrammarRow[], ...drafts: DraftWords[]) => DraftWords[] {
  return (text, rows, ...drafts) => {
    const r = readText(text);
    const given = drafts.map((draft) => draftOf(r, draft));
    return rule(r, given, grammarOf(r, rows)).map((draft) => wordsOf(r, draft));
  };
}

/** A tree over each sentence, with any classes and relations. */
function someGrammar(r: Reading, dice: () => number): Syntax {
  const classes = new Uint8Array(r.count + 2 * MARGIN);
  const heads = new Int32Array(r.count).fill(-1);
  const relations = new Uint8Array(r.count);
  for (let s = 0; s < r.sentences; s++) {
    const first = r.sentenceFirst[s] ?? 0;
    const last = r.sentenceLast[s] ?? 0;
    const root = first + (dice() % (last - first + 1));
    for (let i = first; i <= last; i++) {
      classes[i + MARGIN] = 1 + (dice() % (WORD_CLASSES.length - 1));
      relations[i] = 1 + (dice() % (RELATIONS.length - 1));
      // Towards the root, so that no word hangs on itself.
      if (i < root) heads[i] = i + 1 + (dice() % (root - i));
      if (i > root) heads[i] = i - 1 - (dice() % (i - root));
    }
  }
  return makeSyntax(r, classes, heads, relations);
}

/** Runs a check over any text with any drafts and any grammar of it. */
export function forAnyDrafts(check: (r: Reading, drafts: readonly Draft[], syntax: Syntax) => void): void {
  fc.assert(
    fc.property(anyText, fc.infiniteStream(fc.nat(1000)), (text, numbers) => {
      const r = readText(text);
      const dice = (): number => numbers.next().value ?? 0;
      check(r, someDrafts(r, dice), someGrammar(r, dice));
    }),
    { numRuns: 120 },
  );
}

/** A draft as every later step needs it: spans inside the text, contents in order and apart. */
export function expectSound(r: Reading, drafts: readonly Draft[]): void {
  for (const { source, cue, contents } of drafts) {
    for (const span of [source, cue, ...contents]) {
      if (!span) continue;
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(r.count);
    }
    expect(contents.length).toBeGreaterThan(0);
    contents.slice(1).forEach(([first], i) => {
      expect(first).toBeGreaterThanOrEqual(contents[i]?.[1] ?? 0);
    });
  }
}

/** Do drafts stand in the order of their contents? */
export function expectInOrder(drafts: readonly Draft[]): void {
  const starts = drafts.map(({ contents }) => contents[0]?.[0] ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

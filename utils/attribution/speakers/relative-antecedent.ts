import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { spanText, type TokenSpan, tokenText } from '../token-span';

const RELATIVE = /^(?:who|whom|whose|that|which)$/i;
/** What a plain noun phrase is made of, its noun last. */
const PHRASE = new Set(
  (['noun', 'proper', 'adjective', 'number', 'possessive', 'determiner', 'clitic-s'] as const).map(wordClass),
);
const NOUNS = new Set((['noun', 'proper'] as const).map(wordClass));
const DETERMINER = wordClass('determiner');
const LONGEST = 8;

/** Is this source only a word that stands for what was just named: "the officials, **who** said"? */
export function isRelative(text: string): boolean {
  return RELATIVE.test(text);
}

/** Where the phrase ends that a relative word at `at` stands for: before the comma, if there is one. */
export function antecedentEnd(r: Reading, at: number): number {
  return at > 0 && tokenText(r, at - 1) === ',' ? at - 1 : at;
}

/** The noun phrase right before a relative word; null where there is none in its sentence. */
export function relativeAntecedent(r: Reading, syntax: Syntax, at: number): TokenSpan | null {
  const end = antecedentEnd(r, at);
  if (end < 1 || r.sentence[end - 1] !== r.sentence[at]) return null;
  if (!NOUNS.has(syntax.classes[end - 1 + MARGIN] ?? 0)) return null;
  let first = end - 1;
  while (first > 0 && end - first < LONGEST && r.sentence[first - 1] === r.sentence[at]) {
    const before = syntax.classes[first - 1 + MARGIN] ?? 0;
    if (syntax.classes[first + MARGIN] === DETERMINER || !PHRASE.has(before)) break;
    first--;
  }
  return [first, end];
}

/** The whole name of a source that begins with "whose": "the society, **whose director**" is "the society’s director". */
export function possessiveName(r: Reading, syntax: Syntax, [first, end]: TokenSpan): string | null {
  if (end - first < 2 || !/^whose$/i.test(tokenText(r, first))) return null;
  const owner = relativeAntecedent(r, syntax, first);
  if (!owner) return null;
  const name = spanText(r, owner);
  return `${name}${/s$/i.test(name) ? '’' : '’s'} ${spanText(r, [first + 1, end])}`.replace(/\s+/g, ' ');
}

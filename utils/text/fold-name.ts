import { PLAIN_LETTERS } from './letters-fold-data';

const MARKS = /\p{M}+/gu;
const POSSESSIVE = /['’]s\b/g;
const NOT_NAME = /[^\p{L}\p{N}]+/gu;
const SPECIAL = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** Titles and particles of address that do not tell two people apart, folded. */
const ADDRESS = new Set(
  'mr mrs ms mx miss dr prof professor sir dame lord lady sen senator rep representative gov governor president'
    .concat(
      ' vice prime minister chancellor secretary general gen col colonel capt captain lt sgt rev judge justice',
    )
    .concat(' mayor king queen prince princess the jr sr ii iii')
    .split(' '),
);

/** Lower case, accents off, possessive 's and punctuation off, single spaces: "Mr. Łukasz Žižka’s" -> "mr lukasz zizka". */
export function foldName(name: string): string {
  return name
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (c) => PLAIN_LETTERS[c] ?? c)
    .replace(NOT_NAME, ' ')
    .trim();
}

/** The folded words of a name without titles; all words when nothing else is left. */
export function nameWords(name: string): string[] {
  const all = foldName(name).split(' ').filter(Boolean);
  const own = all.filter((word) => !ADDRESS.has(word));
  return own.length > 0 ? own : all;
}

/**
 * Spellings that different romanisations of one name share: Zelensky, Zelenskyy, Zelenskiy, Zelenskij; Chaikovsky,
 * Tchaikovsky; Yusuf, Yousef. Applied word by word, in order.
 */
const ROMANISATION: readonly (readonly [RegExp, string])[] = [
  [/(?:iyy|yy|iy|ij|yi|ii|ie|yj|ey|ei|y|i|j)$/, 'i'],
  [/^tch|^tsch|^ch/, 'c'],
  [/tch|tsch|ch/g, 'c'],
  [/sch|shch|sh|sz/g, 's'],
  [/zh|dj|j/g, 'z'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/q|ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/v(?=[^aeiou]|$)/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ya|ia|ja/g, 'a'],
  [/yo|io|jo/g, 'o'],
  [/ye|ie|je/g, 'e'],
  [/yu|iu|ju/g, 'u'],
  [/(?<=.)[ei](?=.)/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** One folded word in its romanisation-blind spelling. */
function romanKey(word: string): string {
  if (word.length < 4) return word;
  return ROMANISATION.reduce((key, [pattern, plain]) => key.replace(pattern, plain), word);
}

/**
 * A key that is equal for one name in different spellings: accents, titles and romanisation folded away. For comparing
 * names across articles; never shown.
 */
export function nameKey(name: string): string {
  return nameWords(name).map(romanKey).join(' ');
}

/**
 * May two names be one person's? True when one name's words all occur in the other's, the family name (the last word)
 * among them. A bare family name matches every bearer of it: callers that know several keep it ambiguous.
 */
export function sameName(a: string, b: string): boolean {
  const wordsA = nameWords(a);
  const wordsB = nameWords(b);
  if (wordsA.length === 0 || wordsB.length === 0) return false;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (romanKey(short.at(-1) ?? '') !== romanKey(long.at(-1) ?? '')) return false;
  return short.every((word) => long.some((other) => sameWord(word, other)));
}

const sameWord = (a: string, b: string): boolean =>
  romanKey(a) === romanKey(b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

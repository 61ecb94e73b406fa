import { foldWord, rawWords } from '../text/normalise';
import { numberWordValue } from '../text/number-words';
import { stem } from '../text/stem';
import { STOPWORDS } from '../text/stopwords';

/** Short forms that would not meet their long form otherwise. */
const SAME_TERM: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['mn', 'million'],
  ['pct', 'percent'],
  ['kyiv', 'kiev'],
  ['u', ''],
]);

/** Signs that are words when read aloud. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/%|\bper cent\b/gi, ' percent '],
  [/(\d)\s?(?:bn|b)\b/gi, '$1 billion '],
  [/(\d)\s?(?:mn|m)\b/gi, '$1 million '],
  [/(\d)\s?(?:tn)\b/gi, '$1 trillion '],
  [/(\d)\s?k\b/gi, '$1 thousand '],
  [/\bU\.\s?S\.(?:\s?A\.)?/g, ' USA '],
  [/\bU\.\s?K\./g, ' UK '],
  [/\bU\.\s?N\./g, ' UN '],
  [/\bUS\b/g, ' USA '],
];
const HAS_SIGN = /[%\d]|per cent|U\.|\bUS\b/i;

/** Cleared when full: a pack of hundreds of thousands of names must not stay in memory. */
const CACHE_LIMIT = 150_000;
const cache = new Map<string, string>();
/** By the word before folding: one look instead of folding it first. */
const rawCache = new Map<string, string>();

/** The term of one folded word; "" for a word that is not indexed. */
export function termOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const term = computeTerm(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, term);
  return term;
}

/** The term of one word of a text as it stands there; "" for a word that is not indexed. */
export function termOfRaw(word: string): string {
  const known = rawCache.get(word);
  if (known !== undefined) return known;
  const term = termOf(foldWord(word));
  if (rawCache.size >= CACHE_LIMIT) rawCache.clear();
  rawCache.set(word, term);
  return term;
}

function computeTerm(word: string): string {
  if (STOPWORDS.has(word)) return '';
  const value = numberWordValue(word);
  if (value !== null) return String(value);
  if (/^\d/.test(word)) return String(Number(word));
  const short = SAME_TERM.get(word);
  if (short !== undefined) return short;
  return word.length < 2 ? '' : stem(word);
}

/** A text with its signs as words: "5 bn" is "5 billion". */
export function signsRead(text: string): string {
  return HAS_SIGN.test(text) ? SIGNS.reduce((t, [sign, word]) => t.replace(sign, word), text) : text;
}

/**
 * The terms a text is indexed and searched by, in text order, repeats kept: folded, stopwords out, Porter2 stems,
 * numbers as plain digits, "%" and "bn" as words.
 */
export function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of rawWords(signsRead(text))) {
    const term = termOfRaw(word);
    if (term !== '') terms.push(term);
  }
  return terms;
}

/** True for a term that is a number. */
export function isNumberTerm(term: string): boolean {
  const first = term.charCodeAt(0);
  return first >= 48 && first <= 57;
}

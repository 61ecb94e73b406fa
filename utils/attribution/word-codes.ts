import { hashText } from './hashing';

/** What the features know of a word: hashes of its lower-cased form, its stem, its last three, two and four letters. */
export type WordCode = {
  readonly word: number;
  readonly stem: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly suffix4: number;
  readonly first: number;
  readonly shape: number;
};

/** Shapes 1..5; other characters have 6 + their code's low seven bits. */
export const SHAPE_CAPITALS = 1;
export const SHAPE_CAPITALISED = 2;
export const SHAPE_LOWER = 3;
export const SHAPE_DIGIT = 4;
export const SHAPE_CLITIC = 5;
const SHAPE_OTHER = 6;

function shapeOf(token: string): number {
  if (token.length > 1 && /^\p{Lu}+$/u.test(token)) return SHAPE_CAPITALS;
  if (/^\p{Lu}/u.test(token)) return SHAPE_CAPITALISED;
  if (/^[\p{Ll}\p{Lo}]/u.test(token)) return SHAPE_LOWER;
  if (/^\p{N}/u.test(token)) return SHAPE_DIGIT;
  if (/^['’]\p{L}/u.test(token)) return SHAPE_CLITIC;
  return SHAPE_OTHER + (token.charCodeAt(0) & 127);
}

/** A light stem: enough to make says/said-like inflections of regular verbs one word. */
export function lightStem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, (ending: string, at: number) => (at > 2 ? '' : ending))
    .replace(/e$/, '');
}

function encode(token: string): WordCode {
  const lower = token.toLowerCase().replace(/’/g, "'");
  return {
    word: hashText(lower),
    stem: hashText(`~${lightStem(lower)}`),
    suffix3: hashText(`3${lower.slice(-3)}`),
    suffix2: hashText(`2${lower.slice(-2)}`),
    suffix4: hashText(`4${lower.slice(-4)}`),
    first: hashText(`1${lower.charAt(0)}`),
    shape: shapeOf(token),
  };
}

/** Longer tokens are cut before hashing: a megabyte of letters is one token. */
const LONGEST_TOKEN = 64;
/** Words remembered before the cache starts afresh. */
const CACHE_LIMIT = 40_000;

/** Codes of words, remembered: an article repeats itself, and so do articles. */
export class WordCodes {
  readonly #known = new Map<string, WordCode>();

  codeOf(token: string): WordCode {
    const known = this.#known.get(token);
    if (known) return known;
    if (this.#known.size >= CACHE_LIMIT) this.#known.clear();
    const code = encode(token.length > LONGEST_TOKEN ? token.slice(0, LONGEST_TOKEN) : token);
    this.#known.set(token.length > LONGEST_TOKEN ? token.slice(0, LONGEST_TOKEN) : token, code);
    return code;
  }
}

import { rawWords } from '../text/normalise';
import { wordWriter, writeWord } from './bytes';
import { signsRead, termOfRaw } from './index-terms';

/** Gives the ids of a text's terms, in text order, repeats kept: `idOf` of what `indexTerms` gives. */
export type TermReader = (text: string) => number[];

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
/** What each ASCII character is in a word. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return /['`]/.test(char) ? APOSTROPHE : OTHER;
});
/** Dashes, quotation marks and dots of typeset English: none of them is a letter or joins one. */
const FIRST_MARK = 0x2010;
const LAST_MARK = 0x2027;
const CURLY_APOSTROPHE = 0x2019;
const UNKNOWN = 4;
const COMMA = 44;
const FULL_STOP = 46;

/** Engines keep whole numbers of so many bits in lists without a box. */
const SMALL = 2 ** 30 - 1;

/** The id of a word that is not indexed. */
const NO_TERM = -1;

/**
 * A reader for many texts. It remembers every word as it stands in the texts, and looks it up without cutting it out:
 * the words of a large pack by the regular expression, a string each, took most of the time of building its index.
 * Texts with other letters than a-z go through the expression.
 *
 * @param idOf the id of a term
 */
export function createTermReader(idOf: (term: string) => number): TermReader {
  let slots = new Int32Array(2048);
  /** Of the n-th word: its hash, where its letters begin, and the id of its term. */
  const hashes: number[] = [];
  const starts: number[] = [0];
  const ids: number[] = [];
  const letters = wordWriter();

  const compute = (word: string): number => {
    const term = termOfRaw(word);
    return term === '' ? NO_TERM : idOf(term);
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    hashes.forEach((hash, n) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = n + 1;
    });
  };
  const isWord = (n: number, text: string, start: number, end: number): boolean => {
    const first = starts[n] ?? 0;
    if ((starts[n + 1] ?? 0) - first !== end - start) return false;
    const { words } = letters;
    for (let i = start; i < end; i++) if (words[first + i - start] !== text.charCodeAt(i)) return false;
    return true;
  };
  const idAt = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let n = slots[slot] ?? 0; n !== 0; n = slots[slot] ?? 0) {
      if (hashes[n - 1] === hash && isWord(n - 1, text, start, end)) return ids[n - 1] ?? NO_TERM;
      slot = (slot + 1) & mask;
    }
    const id = compute(text.slice(start, end));
    for (let i = start; i < end; i++) writeWord(letters, text.charCodeAt(i));
    starts.push(letters.length);
    hashes.push(hash);
    ids.push(id);
    slots[slot] = ids.length;
    if (ids.length * 2 > slots.length) grow();
    return id;
  };

  /** Null for a text with letters that are not in `KINDS`. */
  const scan = (text: string): number[] | null => {
    const found: number[] = [];
    let at = 0;
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind === UNKNOWN) return null;
      const start = at++;
      if (kind !== LETTER && kind !== DIGIT) continue;
      at = kind === LETTER ? wordEnd(text, at) : numberEnd(text, at);
      let end = at;
      if (kind === DIGIT) while (text.charCodeAt(end - 1) === COMMA) end--;
      const id = idAt(text, start, end, hashOf(text, start, end));
      if (id !== NO_TERM) found.push(id);
    }
    return found;
  };
  return (text) => {
    const read = signsRead(text);
    return (
      scan(read) ??
      rawWords(read)
        .flatMap((word) => compute(word))
        .filter((id) => id !== NO_TERM)
    );
  };
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? OTHER;
  if (code === CURLY_APOSTROPHE) return APOSTROPHE;
  return code >= FIRST_MARK && code <= LAST_MARK ? OTHER : UNKNOWN;
}

/** Behind the letters from `from` on, and any apostrophes with letters on both sides. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === LETTER) continue;
    if (kind !== APOSTROPHE || at + 1 >= text.length || kindAt(text, at + 1) !== LETTER) break;
  }
  return at;
}

/** Behind the digits and commas from `from` on, and a decimal fraction. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === COMMA || isDigit(text, at))) at++;
  if (text.charCodeAt(at) !== FULL_STOP || !isDigit(text, at + 1)) return at;
  for (at++; isDigit(text, at); ) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === DIGIT;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // The low bits of FNV over short keys are uneven; fold the high ones in.
  return (value ^ (value >>> 15)) & SMALL;
}

import type { Span } from '../model/span';
import { PLAIN_LETTERS } from './letters-fold-data';

/** A word as compared (`form`) and where it stands in the text it came from. */
export type FoldedWord = { readonly form: string; readonly span: Span };

const MARKS = /\p{M}+/gu;
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');
/** A number with its grouping commas, or a word with inner apostrophes; a digit and a letter never share a word. */
const WORD = /\d[\d,]*(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const PLAIN = /^[a-z]+$/;
const PLAIN_CAPITAL = /^[A-Za-z]+$/;
const ENDS_IN_COMMA = /^\d.*,$/;

/** One word folded: lower case, no accents, plain apostrophes, no possessive ending, no grouping commas. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  // Most other words of a text: they need no decomposing.
  if (PLAIN_CAPITAL.test(word)) return word.toLowerCase();
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/,+$/, '');
  const lower = word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(UNDECOMPOSED_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’ʼ`]/g, "'");
  return lower.replace(/(?<=.)'s?$/, '');
}

/** The words of a text in order, folded, with their places. Numbers are words: "3,000.5" is one. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const found of text.matchAll(WORD)) {
    const raw = withoutCommas(found[0]);
    words.push({ form: foldWord(raw), span: [found.index, found.index + raw.length] });
  }
  return words;
}

/** The words of a text in order as they stand, before folding; `foldWord` of each gives the forms of `foldedWords`. */
export function rawWords(text: string): string[] {
  const words: string[] = text.match(WORD) ?? [];
  for (let i = 0; i < words.length; i++) words[i] = withoutCommas(words[i] ?? '');
  return words;
}

/** A comma at the end of a number belongs to the sentence. */
function withoutCommas(word: string): string {
  return word.endsWith(',') && ENDS_IN_COMMA.test(word) ? word.replace(/,+$/, '') : word;
}

/** The folded words alone: the form two texts are compared in when only the wording counts. */
export function foldText(text: string): string {
  return foldedWords(text)
    .map((word) => word.form)
    .join(' ');
}

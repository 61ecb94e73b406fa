import type { FoldedWord } from '../text/normalise';
import { termOf } from './index-terms';

/** The content terms of words, stopwords out, repeats kept. */
export function contentTerms(words: readonly FoldedWord[]): string[] {
  return words.map(({ form }) => termOf(form)).filter((term) => term !== '');
}

import { LOADED_WORDS } from './loaded-words-lexicon';

const QUOTED = /["“][^"”]*["”]|(?<![\p{L}\d])['‘][^'’]*['’](?![\p{L}\d])/gu;
const LOADED = new RegExp(`(?<![\\p{L}-])(?:${LOADED_WORDS.join('|')})(?![\\p{L}-])`, 'giu');

/** The loaded words of own writing, each once, in order; what stands in quotation marks is somebody else's. */
export function loadedWords(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    [...text.replace(QUOTED, ' ').matchAll(LOADED)].map(([word]) => word),
  );
  return [...new Set(found)];
}

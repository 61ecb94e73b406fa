import type { Annotation } from '../model/annotation';
import { notedWords } from './noted-words';

/** False for an appearance that was imported without words: that is no note anybody wrote. */
export function isWrittenNote({ body, target }: Pick<Annotation, 'body' | 'target'>): boolean {
  return body !== '' || notedWords(target.selectors) !== null;
}

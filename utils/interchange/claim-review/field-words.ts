import { listOf } from '../import/fields';
import { wholeText } from '../import/plain-text';
import type { Fields } from './find-claim-reviews';

/** A plain value: the first of a list, and what a JSON-LD value object (`{"@value": …}`) holds. */
export function plainValue(value: unknown): unknown {
  const first = listOf(value).find((item) => item !== null && item !== '');
  if (typeof first !== 'object' || first === null || !('@value' in first)) return first;
  return first['@value'];
}

/** The words of the first of some fields that has any, whole; null when none has. An empty field hides no other. */
export function wordsOf(fields: Fields, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const words = wholeText(plainValue(fields.get(key)));
    if (words !== null) return words;
  }
  return null;
}

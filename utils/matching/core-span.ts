import type { Span } from '../model/span';
import type { FoldedWord } from '../text/normalise';
import { termOf } from './index-terms';

/** Where one assertion ends and another begins. */
const BOUNDARY = /[;:.!?…—]|--|,\s+(?:but|and|so|because|which|while|although|though)\b/gi;

/**
 * The part of a text that speaks of what another text speaks of: from the first shared content word to the last,
 * widened to the bounds of the assertion. The whole text when nothing is shared.
 */
export function coreSpan(text: string, words: readonly FoldedWord[], others: readonly FoldedWord[]): Span {
  const theirs = new Set(others.map(({ form }) => termOf(form)));
  const shared = words.filter(({ form }) => termOf(form) !== '' && theirs.has(termOf(form)));
  const first = shared[0]?.span[0];
  const last = shared.at(-1)?.span[1];
  if (first === undefined || last === undefined) return [0, Math.max(1, text.length)];
  let start = 0;
  let end = text.length;
  for (const bound of text.matchAll(BOUNDARY)) {
    const after = bound.index + bound[0].length;
    // A point inside a number bounds nothing.
    if (/^[.:]$/.test(bound[0]) && /\S/.test(text[after] ?? ' ') && !/["'”’)]/.test(text[after] ?? ''))
      continue;
    if (after <= first) start = after;
    if (bound.index >= last) {
      end = after;
      break;
    }
  }
  return [start, Math.max(end, start + 1)];
}

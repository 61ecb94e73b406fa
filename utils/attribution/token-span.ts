import type { Span } from '../model/span';
import type { Reading } from './reading';

/** Half-open range of token indices, not empty. */
export type TokenSpan = readonly [first: number, end: number];

/** The text offsets of a token span. */
export function textSpan(r: Reading, [first, end]: TokenSpan): Span {
  return [r.starts[first] ?? 0, r.ends[end - 1] ?? 0];
}

/** Tokens between two spans; 0 when they touch or overlap. */
export function gapBetween(a: TokenSpan, b: TokenSpan): number {
  if (a[1] <= b[0]) return b[0] - a[1];
  if (b[1] <= a[0]) return a[0] - b[1];
  return 0;
}

/** The words of token i. */
export function tokenText(r: Reading, i: number): string {
  return r.text.slice(r.starts[i] ?? 0, r.ends[i] ?? 0);
}

/** The text of a token span. */
export function spanText(r: Reading, span: TokenSpan): string {
  return r.text.slice(...textSpan(r, span));
}

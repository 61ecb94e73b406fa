import search from 'approx-string-match';
import type { Span } from '../model/span';

/** The units just before and just after a quotation, as they once stood. */
export type Context = { readonly prefix: string; readonly suffix: string };

/** Neighbours may have been edited too, so they are looked for in a stretch this much longer than they were. */
const LEEWAY = 8;

/**
 * How well the neighbourhood of a span agrees with the context remembered, 0 to 1. The better of both sides counts:
 * a moved paragraph keeps the neighbour inside it and loses the other. A side that was not remembered, or holds too
 * little to tell, has no say; without any side the answer is 0.
 */
export function contextAgreement(page: string, [start, end]: Span, { prefix, suffix }: Context): number {
  const before = page.slice(Math.max(0, start - prefix.length - LEEWAY), start);
  const after = page.slice(end, end + suffix.length + LEEWAY);
  const sides = [agreement(before, prefix.trim()), agreement(after, suffix.trim())].flatMap(
    (side) => side ?? [],
  );
  if (sides.length === 0) return 0;
  const [best, other] = [Math.max(...sides), Math.min(...sides)];
  // Two agreeing sides beat one, so that a lookalike next to one right neighbour does not draw with the place itself.
  return BEST_SIDE * best + (1 - BEST_SIDE) * other;
}

/**
 * The part of a context that stands in the same block as the quotation, which a moved paragraph takes along; null when
 * that is too little to tell paragraphs apart. Blank lines must still be there, as two white-space units or more.
 */
export function withinBlock({ prefix, suffix }: Context): Context | null {
  const inner = { prefix: prefix.split(/\s{2,}/).at(-1) ?? '', suffix: suffix.split(/\s{2,}/)[0] ?? '' };
  return Math.max(inner.prefix.trim().length, inner.suffix.trim().length) >= TELLING_UNITS ? inner : null;
}

/** "According to the board," tells; "He said" does not. */
const TELLING_UNITS = 12;
/** Weight of the better side. */
const BEST_SIDE = 0.7;
/** Fewer units than this agree by chance. */
const LEAST_UNITS = 4;

function agreement(found: string, wanted: string): number | null {
  if (wanted.length < LEAST_UNITS) return null;
  const [match] = search(found, wanted, Math.ceil(wanted.length / 2));
  return match ? 1 - match.errors / wanted.length : 0;
}

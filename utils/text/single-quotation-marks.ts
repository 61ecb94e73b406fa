import type { QuotedRegion } from './quoted-region';

/** Longest quotation in single marks, in characters: beyond it the closing mark is more likely an apostrophe. */
const LONGEST = 1000;
/** How far a plural possessive ("voters’ ") looks for the real closing mark. */
const POSSESSIVE_LOOKAHEAD = 200;

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[([\u2014\u2013]/;
const OPENS_INTO = /[“"[$£€]/;
const AFTER_CLOSING = /[.,;:!?)\]\u2014\u2013…\-”"]/;
const ELISION = /^['‘’](?:em|til|cause|bout|n|twas|tis|round|\d0s)\b/i;

const blank = (c: string): boolean => c === '' || SPACE.test(c);

function opensAt(text: string, i: number, from: number): boolean {
  const c = text.charAt(i);
  if (c !== '‘' && c !== "'") return false;
  const before = i > from ? text.charAt(i - 1) : '';
  const after = text.charAt(i + 1);
  if (after === "'" || before === "'") return false;
  if (!blank(before) && !BEFORE_OPENING.test(before)) return false;
  if (!WORD.test(after) && !OPENS_INTO.test(after)) return false;
  return !ELISION.test(text.slice(i, i + 8));
}

function closesAt(text: string, j: number, to: number, closer: string): boolean {
  if (text.charAt(j) !== closer) return false;
  const after = j + 1 < to ? text.charAt(j + 1) : '';
  if (!blank(after) && !AFTER_CLOSING.test(after)) return false;
  // "the voters’ choice": an s before and a later closing mark make this one a possessive.
  const possessive = /s/i.test(text.charAt(j - 1)) && SPACE.test(after);
  return !(possessive && text.slice(j + 1, Math.min(to, j + POSSESSIVE_LOOKAHEAD)).includes(closer));
}

/** Does `at` lie strictly inside one of the regions, which are in text order? */
function within(regions: readonly QuotedRegion[], at: number): boolean {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const region = regions[low];
  return region !== undefined && at > region.open;
}

/**
 * Quotations in single marks within `[from, to)`, where the marks cannot be apostrophes. Those inside a double
 * quotation are left out; one that wraps double quotations is kept whole. `nextMark` is the first character of the next
 * paragraph: an opening mark there lets a quotation run to the paragraph's end without closing.
 */
export function singleQuoted(
  text: string,
  from: number,
  to: number,
  doubles: readonly QuotedRegion[],
  nextMark: string,
): QuotedRegion[] {
  const out: QuotedRegion[] = [];
  let d = 0;
  const skipDoubles = (at: number): QuotedRegion | undefined => {
    while (d < doubles.length && (doubles[d]?.closeEnd ?? 0) <= at) d++;
    const region = doubles[d];
    return region && at >= region.open ? region : undefined;
  };
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 39 && code !== 0x2018) continue;
    const inside = skipDoubles(i);
    if (inside) {
      i = inside.closeEnd - 1;
      continue;
    }
    if (!opensAt(text, i, from)) continue;
    const closer = text.charAt(i) === '‘' ? '’' : "'";
    const limit = Math.min(to, i + LONGEST);
    let close = -1;
    for (let j = i + 2; j < limit; j++) {
      if (opensAt(text, j, from)) break;
      if (closesAt(text, j, to, closer) && !within(doubles, j)) {
        close = j;
        break;
      }
    }
    if (close > 0) {
      out.push({ open: i, start: i + 1, end: close, close, closeEnd: close + 1 });
      i = close;
    } else if (text.charAt(i) === nextMark && i + 1 < to) {
      out.push({ open: i, start: i + 1, end: to, close: null, closeEnd: to });
      break;
    }
  }
  return out;
}

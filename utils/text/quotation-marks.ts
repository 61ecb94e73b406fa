import { paragraphs } from './paragraphs';
import type { QuotedRegion } from './quoted-region';
import { singleQuoted } from './single-quotation-marks';

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[([{\u2014\u2013\-/“‘'"…:,]/;
const AFTER_SENTENCE = /[,.!?…]/;

/** Feet and inches before their mark: 6'3". */
const INCHES = /\d['’′]\s?\d{1,2}$/;
const INCHES_LENGTH = 6;

const isSpace = (c: string): boolean => c === '' || SPACE.test(c);

type Mark = { readonly kind: 'open' | 'close' | null; readonly width: number };
const NO_MARK: Mark = { kind: null, width: 1 };

/** What the character at `i` does, given whether a quotation is open. */
function markAt(text: string, i: number, from: number, to: number, isOpen: boolean): Mark {
  const c = text.charAt(i);
  const before = i > from ? text.charAt(i - 1) : '';
  const after = i + 1 < to ? text.charAt(i + 1) : '';
  switch (c) {
    case '“':
      // A typing slip: an opening mark that ends a quotation.
      if (isOpen && !isSpace(before) && !WORD.test(after)) return { kind: 'close', width: 1 };
      return { kind: 'open', width: 1 };
    case '„':
    case '«':
      return { kind: 'open', width: 1 };
    case '”':
      if (!isOpen && isSpace(before) && WORD.test(after)) return { kind: 'open', width: 1 };
      return { kind: 'close', width: 1 };
    case '»':
      return { kind: 'close', width: 1 };
    case '`':
      return after === '`' ? { kind: 'open', width: 2 } : NO_MARK;
    case '"':
    case "'": {
      if (c === "'" && after !== "'") return NO_MARK;
      if (c === '"' && INCHES.test(text.slice(Math.max(from, i - INCHES_LENGTH), i))) return NO_MARK;
      const width = c === "'" ? 2 : 1;
      if (!isOpen) return { kind: 'open', width };
      const next = i + width < to ? text.charAt(i + width) : '';
      const opens =
        isSpace(before) &&
        (before === '' || SPACE.test(before) || BEFORE_OPENING.test(before)) &&
        WORD.test(next) &&
        !AFTER_SENTENCE.test(before);
      return { kind: opens ? 'open' : 'close', width };
    }
    default:
      return NO_MARK;
  }
}

function doubleQuoted(text: string, from: number, to: number): QuotedRegion[] {
  const out: QuotedRegion[] = [];
  let open = -1;
  let start = -1;
  const finish = (end: number, close: number | null, closeEnd: number): void => {
    if (open >= 0) out.push({ open, start, end, close, closeEnd });
    open = -1;
  };
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // Most characters are letters; only marks deserve a closer look.
    if (code > 96 && code < 0xab) continue;
    const { kind, width } = markAt(text, i, from, to, open >= 0);
    if (kind === 'open') {
      finish(i, null, i);
      open = i;
      start = Math.min(to, i + width);
    } else if (kind === 'close') {
      finish(i, i, i + width);
    }
    if (kind) i += width - 1;
  }
  finish(to, null, to);
  return out;
}

/**
 * Finds what stands in quotation marks, outermost quotations only, in text order and without overlap. Knows
 * “ ” „ « » " `` '' and, where they cannot be apostrophes, ‘ ’ and ' '. Linear in the text's length.
 */
export function quotedRegions(text: string): QuotedRegion[] {
  const out: QuotedRegion[] = [];
  const parts = paragraphs(text);
  parts.forEach(([from, to], p) => {
    const doubles = doubleQuoted(text, from, to);
    const next = parts[p + 1];
    const singles = singleQuoted(text, from, to, doubles, next ? text.charAt(next[0]) : '');
    if (singles.length === 0) {
      for (const region of doubles) out.push(region);
      return;
    }
    const both = [...doubles, ...singles].sort((a, b) => a.open - b.open);
    let last = -1;
    for (const region of both) {
      if (region.open < last) continue;
      out.push(region);
      last = region.closeEnd;
    }
  });
  return out;
}

import type { Span } from '../model/span';
import { ABBREVIATIONS } from './abbreviation-lexicon';
import { quotedRegions } from './quotation-marks';
import type { QuotedRegion } from './quoted-region';
import { type Tokens, tokenize } from './tokens';

const STOP = /^[.?!…]$/;
const CLOSER = /^[)\]”"'’»]$/;
const OPENER = /^[“‘"'«([•—–-]$|^''$|^``$/;
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** Closing marks and brackets that may stand between a stop and the white space. */
const MOST_CLOSERS = 5;
const INITIAL = /^\p{Lu}$/u;

/** For each token, what it is to the quoted regions: 0 outside, 1 opening mark, 2 closing mark, 3 inside. */
export type QuoteStates = { readonly state: Uint8Array; readonly region: Int32Array };

export const OUTSIDE = 0;
export const OPENING = 1;
export const CLOSING = 2;
export const INSIDE = 3;

/** Lays regions (in text order, not overlapping) over tokens. `region[i]` is the region's index, or -1. */
export function quoteStates(tokens: Tokens, regions: readonly QuotedRegion[]): QuoteStates {
  const state = new Uint8Array(tokens.count);
  const region = new Int32Array(tokens.count).fill(-1);
  let r = 0;
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.starts[i] ?? 0;
    while (r < regions.length && (regions[r]?.closeEnd ?? 0) <= at) r++;
    const here = regions[r];
    if (!here || at < here.open) continue;
    region[i] = r;
    state[i] = at < here.start ? OPENING : at < here.end ? INSIDE : CLOSING;
  }
  return { state, region };
}

/**
 * Numbers the sentences: `sentence[i]` and `paragraph[i]` of token i, from 0, rising. A line break ends both. A stop
 * ends a sentence when white space and something that can begin one follow, unless it belongs to an abbreviation.
 */
export function numberSentences(
  text: string,
  tokens: Tokens,
  state: Uint8Array,
): { readonly sentence: Int32Array; readonly paragraph: Int32Array } {
  const { starts, ends, count } = tokens;
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const word = (i: number): string => text.slice(starts[i] ?? 0, ends[i] ?? 0);
  /** Index of the stop that ends the sentence before token i, looking back over closing marks; -1 if none. */
  const stopBefore = (i: number): number => {
    let j = i - 1;
    const farthest = Math.max(0, i - MOST_CLOSERS);
    while (j > farthest && state[j] !== OPENING && (state[j] === CLOSING || CLOSER.test(word(j)))) j--;
    const stop = word(j);
    if (!STOP.test(stop)) return -1;
    if (stop !== '.' || j !== i - 1 || j === 0 || ends[j - 1] !== starts[j]) return j;
    const before = word(j - 1);
    return ABBREVIATIONS.has(before.toLowerCase()) || INITIAL.test(before) ? -1 : j;
  };
  let s = 0;
  let p = 0;
  for (let i = 1; i < count; i++) {
    const from = ends[i - 1] ?? 0;
    const to = starts[i] ?? 0;
    if (to > from) {
      if (text.slice(from, to).includes('\n')) {
        s++;
        p++;
      } else if (state[i] === OPENING || STARTS_SENTENCE.test(word(i)) || OPENER.test(word(i))) {
        if (stopBefore(i) >= 0) s++;
      }
    }
    sentence[i] = s;
    paragraph[i] = p;
  }
  return { sentence, paragraph };
}

/** The sentences of a text as spans from first to last token, in text order; linear. */
export function sentenceSpans(text: string): Span[] {
  const tokens = tokenize(text);
  const { state } = quoteStates(tokens, quotedRegions(text));
  const { sentence } = numberSentences(text, tokens, state);
  const out: Span[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && sentence[i] === sentence[first]) continue;
    out.push([tokens.starts[first] ?? 0, tokens.ends[i - 1] ?? 0]);
    first = i;
  }
  return out;
}

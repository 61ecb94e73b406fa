import { mix, pair } from '../hashing';
import { MARGIN, type Reading } from '../reading';
import type { ParseState } from './parse-state';

const NOTHING = 31;
const BEYOND = 30;
const NO_WORD = 101;
const BEYOND_WORD = 102;

/**
 * Writes the features of a parser state over the sentence that begins at token `first`. `classes` has a margin.
 * After Zhang and Nivre 2011, fitted to arc-hybrid: three words of the stack, four of the buffer, children, valency, distance.
 */
/** The class of a sentence's token; that of nothing for -1. */
function classAt(classes: Uint8Array, base: number, token: number): number {
  return token < 0 ? NOTHING : (classes[base + token] ?? 0);
}

/**
 * Writes the features of a parser's next step into `out` and returns how many. A template's number is part of the model:
 * never reuse one for something else.
 *
 * @param first the text's token that is the sentence's first; the tokens of `state` count from it
 */
export function writeParseFeatures(
  r: Reading,
  classes: Uint8Array,
  first: number,
  state: ParseState,
  out: Int32Array,
): number {
  const { count, next } = state;
  const { word, quote } = r;
  const base = first + MARGIN;
  const s0 = state.under(0);
  const s1 = state.under(1);
  const s2 = state.under(2);
  const p0 = s0 < 0 ? NOTHING : (classes[base + s0] ?? 0);
  const p1 = s1 < 0 ? NOTHING : (classes[base + s1] ?? 0);
  const p2 = s2 < 0 ? NOTHING : (classes[base + s2] ?? 0);
  const w0 = s0 < 0 ? NO_WORD : (word[base + s0] ?? 0);
  const w1 = s1 < 0 ? NO_WORD : (word[base + s1] ?? 0);
  const q0 = next < count ? (classes[base + next] ?? 0) : BEYOND;
  const q1 = next + 1 < count ? (classes[base + next + 1] ?? 0) : BEYOND;
  const q2 = next + 2 < count ? (classes[base + next + 2] ?? 0) : BEYOND;
  const q3 = next + 3 < count ? (classes[base + next + 3] ?? 0) : BEYOND;
  const b0 = next < count ? (word[base + next] ?? 0) : BEYOND_WORD;
  const b1 = next + 1 < count ? (word[base + next + 1] ?? 0) : BEYOND_WORD;
  const b2 = next + 2 < count ? (word[base + next + 2] ?? 0) : BEYOND_WORD;
  const s0l = s0 < 0 ? NOTHING : classAt(classes, base, state.leftChild[s0] ?? -1);
  const s0r = s0 < 0 ? NOTHING : classAt(classes, base, state.rightChild[s0] ?? -1);
  const s1l = s1 < 0 ? NOTHING : classAt(classes, base, state.leftChild[s1] ?? -1);
  const s1r = s1 < 0 ? NOTHING : classAt(classes, base, state.rightChild[s1] ?? -1);
  const b0l = next < count ? classAt(classes, base, state.leftChild[next] ?? -1) : NOTHING;
  const s0rc = s0 < 0 ? -1 : (state.rightChild[s0] ?? -1);
  const s0lc = s0 < 0 ? -1 : (state.leftChild[s0] ?? -1);
  const s0rw = s0rc < 0 ? NO_WORD : (word[base + s0rc] ?? 0);
  const s0lw = s0lc < 0 ? NO_WORD : (word[base + s0lc] ?? 0);
  const distance = s0 < 0 ? 0 : Math.min(7, next - s0);
  const gap = s1 < 0 ? 0 : Math.min(7, s0 - s1);
  const valency = s0 < 0 ? 0 : (state.lefts[s0] ?? 0) * 4 + (state.rights[s0] ?? 0);
  const valency1 = s1 < 0 ? 0 : (state.lefts[s1] ?? 0) * 4 + (state.rights[s1] ?? 0);
  const marks = (s0 < 0 ? 0 : (quote[base + s0] ?? 0)) * 5 + (next < count ? (quote[base + next] ?? 0) : 4);
  const pb = p0 * 32 + q0;
  const ss = p1 * 32 + p0;
  let n = 0;
  out[n++] = mix(1, w0);
  out[n++] = mix(2, p0);
  out[n++] = mix(3, b0);
  out[n++] = mix(4, q0);
  out[n++] = mix(5, pb);
  out[n++] = mix(6, pair(w0, q0));
  out[n++] = mix(7, pair(b0, p0));
  out[n++] = mix(8, pair(w0, b0));
  out[n++] = mix(9, pb * 32 + p1);
  out[n++] = mix(10, pb * 32 + q1);
  out[n++] = mix(11, ss * 32 + p2);
  out[n++] = mix(12, ss);
  out[n++] = mix(13, pair(w1, p0));
  out[n++] = mix(14, pair(w0, p1));
  out[n++] = mix(15, pair(w1, w0));
  out[n++] = mix(16, pb * 32 + s0l);
  out[n++] = mix(17, pb * 32 + s0r);
  out[n++] = mix(18, pb * 32 + b0l);
  out[n++] = mix(19, pb * 8 + distance);
  out[n++] = mix(20, pair(w0, q0 * 8 + distance));
  out[n++] = mix(21, p0 * 16 + valency);
  out[n++] = mix(22, q0 * 32 + q1);
  out[n++] = mix(23, (q0 * 32 + q1) * 32 + q2);
  out[n++] = mix(24, pair(b0, q1));
  out[n++] = mix(25, ss * 32 + s1r);
  out[n++] = mix(26, (ss * 32 + q0) * 8 + distance);
  out[n++] = mix(27, marks * 1024 + pb);
  out[n++] = mix(28, pair(b1, q0));
  out[n++] = mix(29, pair(w1, pb));
  out[n++] = mix(30, (pb * 32 + q1) * 32 + q2);
  out[n++] = mix(31, pair(w0, valency));
  out[n++] = mix(32, pair(w0, s0r * 32 + q0));
  out[n++] = mix(33, pair(b0, p1 * 32 + p0));
  out[n++] = mix(34, (ss * 32 + q0) * 32 + q1);
  out[n++] = mix(35, pair(b1, p0));
  out[n++] = mix(36, pair(w1, q0));
  out[n++] = mix(37, pair(pair(w1, b0), p0));
  out[n++] = mix(38, ss * 256 + valency * 16 + valency1);
  out[n++] = mix(39, pair(s0rw, pb));
  out[n++] = mix(40, pair(s0lw, pb));
  out[n++] = mix(41, (ss * 32 + s0l) * 32 + s0r);
  out[n++] = mix(42, (ss * 32 + s1l) * 32 + s1r);
  out[n++] = mix(43, (ss * 32 + s0r) * 32 + q0);
  out[n++] = mix(44, ss * 8 + gap);
  out[n++] = mix(45, pair(w1, valency1));
  out[n++] = mix(46, pair(b2, q0 * 32 + q1));
  out[n++] = mix(47, ((q0 * 32 + q1) * 32 + q2) * 32 + q3);
  out[n++] = mix(48, pair(pair(w0, b0), q1));
  out[n++] = mix(49, pair(w1, p0 * 32 + s1r));
  out[n++] = mix(50, pair(pair(w1, w0), q0));
  return n;
}

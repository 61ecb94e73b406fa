import { CLOSING, OPENING } from '../text/sentences';
import { distanceClass } from './distance-class';
import { mix, pair } from './hashing';
import { MARGIN, type Reading } from './reading';

/** Most features a token may have in any stage; buffers are this long. */
export const MOST_FEATURES = 160;

/** What the cue model knows beside the words: columns with a margin unless said otherwise. */
export type CueColumns = {
  /** How often the word is a cue, in classes 0..7. */
  readonly prior: Uint8Array;
  /** Part of speech. */
  readonly tag: Uint8Array;
  /** Tokens since the last closing mark of the paragraph, 9 from eight on; without margin. */
  readonly sinceClosing: Uint8Array;
  /** Tokens until the next opening mark of the paragraph, 9 from eight on; without margin. */
  readonly untilOpening: Uint8Array;
};

/** Prior class of a word that was never seen as a cue, but too rarely to tell. */
export const UNKNOWN_WORD = 7;

const NEAR_MARK = 8;
const FAR_FROM_MARK = 9;

/** Lays out the columns of one text. `prior` gives the class of a word's code. */
export function cueColumns(r: Reading, priorOf: (word: number) => number, tag: Uint8Array): CueColumns {
  const prior = new Uint8Array(r.count + 2 * MARGIN);
  const sinceClosing = new Uint8Array(r.count).fill(FAR_FROM_MARK);
  const untilOpening = new Uint8Array(r.count).fill(FAR_FROM_MARK);
  let last = -FAR_FROM_MARK;
  for (let i = 0; i < r.count; i++) {
    prior[i + MARGIN] = priorOf(r.word[i + MARGIN] ?? 0);
    if (i > 0 && r.paragraph[i] !== r.paragraph[i - 1]) last = -FAR_FROM_MARK;
    if (i - last < NEAR_MARK) sinceClosing[i] = i - last;
    if (r.quote[i + MARGIN] === CLOSING) last = i;
  }
  let next = r.count + FAR_FROM_MARK;
  for (let i = r.count - 1; i >= 0; i--) {
    if (i < r.count - 1 && r.paragraph[i] !== r.paragraph[i + 1]) next = r.count + FAR_FROM_MARK;
    if (next - i < NEAR_MARK) untilOpening[i] = next - i;
    if (r.quote[i + MARGIN] === OPENING) next = i;
  }
  return { prior, tag, sinceClosing, untilOpening };
}

/**
 * Writes the features of token i for "is this word part of a reporting expression?" and returns how many. A template's
 * number is part of the model: never reuse one for something else.
 */
export function writeCueFeatures(r: Reading, c: CueColumns, i: number, out: Int32Array): number {
  const k = i + MARGIN;
  const { word, shape, quote, stem } = r;
  const w = word[k] ?? 0;
  const w1 = word[k - 1] ?? 0;
  const w2 = word[k + 1] ?? 0;
  const st = stem[k] ?? 0;
  const s0 = shape[k] ?? 0;
  const s1 = shape[k - 1] ?? 0;
  const s2 = shape[k + 1] ?? 0;
  const q = quote[k] ?? 0;
  const p = c.prior[k] ?? 0;
  const since = c.sinceClosing[i] ?? 0;
  const until = c.untilOpening[i] ?? 0;
  const s = r.sentence[i] ?? 0;
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, w);
  out[n++] = mix(3, st);
  out[n++] = mix(4, w1);
  out[n++] = mix(5, w2);
  out[n++] = mix(6, word[k - 2] ?? 0);
  out[n++] = mix(7, word[k + 2] ?? 0);
  out[n++] = mix(8, word[k - 3] ?? 0);
  out[n++] = mix(9, word[k + 3] ?? 0);
  out[n++] = mix(10, r.suffix3[k] ?? 0);
  out[n++] = mix(11, r.suffix2[k] ?? 0);
  out[n++] = mix(12, s0);
  out[n++] = mix(13, s1);
  out[n++] = mix(14, s2);
  out[n++] = mix(15, pair(w, w1));
  out[n++] = mix(16, pair(w, w2));
  out[n++] = mix(17, q);
  out[n++] = mix(18, quote[k - 1] ?? 0);
  out[n++] = mix(19, quote[k + 1] ?? 0);
  out[n++] = mix(20, p);
  out[n++] = mix(21, pair(w2, p));
  out[n++] = mix(22, p * 4 + q);
  out[n++] = mix(23, (c.prior[k - 1] ?? 0) * 8 + p);
  out[n++] = mix(24, (c.prior[k + 1] ?? 0) * 8 + p);
  out[n++] = mix(25, distanceClass(i - (r.sentenceFirst[s] ?? 0)));
  out[n++] = mix(26, distanceClass((r.sentenceLast[s] ?? 0) - i));
  out[n++] = mix(27, pair(st, q));
  out[n++] = mix(28, pair(st, s1));
  out[n++] = mix(29, pair(st, s2));
  out[n++] = mix(30, pair(st, w2));
  out[n++] = mix(31, (shape[k - 2] ?? 0) + 128 * (s1 + 128 * (s0 + 128 * s2)));
  out[n++] = mix(32, since);
  out[n++] = mix(33, until);
  out[n++] = mix(34, pair(st, since));
  out[n++] = mix(35, pair(st, until));
  out[n++] = mix(36, p * 16 + since);
  out[n++] = mix(37, p * 16 + until);
  const t0 = c.tag[k] ?? 0;
  const t1 = c.tag[k - 1] ?? 0;
  const t2 = c.tag[k + 1] ?? 0;
  const t3 = c.tag[k + 2] ?? 0;
  const around = t1 * 4096 + t0 * 64 + t2;
  out[n++] = mix(40, t0);
  out[n++] = mix(41, t1);
  out[n++] = mix(42, t2);
  out[n++] = mix(43, pair(st, t0));
  out[n++] = mix(44, around);
  out[n++] = mix(45, around * 4096 + (c.tag[k - 2] ?? 0) * 64 + t3);
  out[n++] = mix(46, pair(st, t1));
  out[n++] = mix(47, pair(st, t2));
  out[n++] = mix(48, pair(st, t2 * 64 + t3));
  out[n++] = mix(49, around * 8 + p);
  return n;
}

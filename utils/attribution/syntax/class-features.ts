import { mix, pair } from '../hashing';
import { MARGIN, type Reading } from '../reading';
import { SHAPE_DIGIT } from '../word-codes';

/** All numbers are one word. */
const ANY_NUMBER = 0x39393939;
/** The class "before" a sentence's first word. */
export const NO_CLASS = 63;

/** Writes the features of token i for its part of speech, given the classes of the two words before it. */
export function writeClassFeatures(
  r: Reading,
  i: number,
  before: number,
  before2: number,
  out: Int32Array,
): number {
  const k = i + MARGIN;
  const { word, shape, suffix3 } = r;
  const s0 = shape[k] ?? 0;
  const s1 = shape[k - 1] ?? 0;
  const s2 = shape[k + 1] ?? 0;
  const begins = i === (r.sentenceFirst[r.sentence[i] ?? 0] ?? 0) ? 1 : 0;
  const w = s0 === SHAPE_DIGIT ? ANY_NUMBER : (word[k] ?? 0);
  const e0 = suffix3[k] ?? 0;
  const e2 = suffix3[k + 1] ?? 0;
  let n = 0;
  out[n++] = mix(1, w);
  out[n++] = mix(2, e0);
  out[n++] = mix(3, r.suffix2[k] ?? 0);
  out[n++] = mix(4, s0 * 2 + begins);
  out[n++] = mix(5, before);
  out[n++] = mix(6, before * 64 + before2);
  out[n++] = mix(7, pair(w, before));
  out[n++] = mix(8, word[k - 1] ?? 0);
  out[n++] = mix(9, word[k + 1] ?? 0);
  out[n++] = mix(10, e2);
  out[n++] = mix(11, suffix3[k - 1] ?? 0);
  out[n++] = mix(12, word[k - 2] ?? 0);
  out[n++] = mix(13, word[k + 2] ?? 0);
  out[n++] = mix(14, pair(e0, before));
  out[n++] = mix(15, s0 * 256 + s2 * 2 + begins + 65536 * s1);
  out[n++] = mix(16, pair(w, e2));
  out[n++] = mix(17, r.suffix4[k] ?? 0);
  out[n++] = mix(18, pair(r.first[k] ?? 0, s0));
  return n;
}

import { MOST_FEATURES } from '../cue-features';
import { MARGIN, type Reading } from '../reading';
import type { Weights } from '../weights';
import { NO_CLASS, writeClassFeatures } from './class-features';
import { WORD_CLASSES } from './word-class';

const CLASSES = WORD_CLASSES.length;

/** Gives every word its part of speech, left to right; a column with a margin. Linear. */
export function classWords(r: Reading, weights: Weights): Uint8Array {
  const out = new Uint8Array(r.count + 2 * MARGIN);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(CLASSES);
  const { cells, strideBits } = weights;
  const mask = (1 << weights.bits) - 1;
  let before = NO_CLASS;
  let before2 = NO_CLASS;
  for (let i = 0; i < r.count; i++) {
    if (i > 0 && r.sentence[i] !== r.sentence[i - 1]) {
      before = NO_CLASS;
      before2 = NO_CLASS;
    }
    const n = writeClassFeatures(r, i, before, before2, features);
    scores.fill(0);
    for (let f = 0; f < n; f++) {
      const base = ((features[f] ?? 0) & mask) << strideBits;
      for (let c = 1; c < CLASSES; c++) scores[c] = (scores[c] ?? 0) + (cells[base + c] ?? 0);
    }
    let best = 1;
    for (let c = 2; c < CLASSES; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    out[i + MARGIN] = best;
    before2 = before;
    before = best;
  }
  return out;
}

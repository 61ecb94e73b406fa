import { MOST_FEATURES } from '../cue-features';
import type { Reading } from '../reading';
import type { Weights } from '../weights';
import { writeParseFeatures } from './parse-features';
import { ACTIONS, ParseState } from './parse-state';
import { RELATIONS } from './relation';
import { writeRelationFeatures } from './relation-features';

/** Longer sentences are no sentences; they are left unparsed, every word its own root. */
export const LONGEST_SENTENCE = 200;

/** Heads (token index, -1 for a root) and relations of all tokens. */
export type Parse = { readonly heads: Int32Array; readonly relations: Uint8Array };

/** Finds each word's head, greedily, sentence by sentence. */
export function findHeads(r: Reading, classes: Uint8Array, weights: Weights): Int32Array {
  const heads = new Int32Array(r.count).fill(-1);
  const features = new Int32Array(MOST_FEATURES);
  const state = new ParseState();
  const { cells } = weights;
  const mask = (1 << weights.bits) - 1;
  for (let s = 0; s < r.sentences; s++) {
    const first = r.sentenceFirst[s] ?? 0;
    const count = (r.sentenceLast[s] ?? 0) - first + 1;
    if (count < 2 || count > LONGEST_SENTENCE) continue;
    state.reset(count);
    while (!state.done) {
      const n = writeParseFeatures(r, classes, first, state, features);
      let shift = 0;
      let left = 0;
      let right = 0;
      for (let f = 0; f < n; f++) {
        const at = ((features[f] ?? 0) & mask) << 2;
        shift += cells[at] ?? 0;
        left += cells[at + 1] ?? 0;
        right += cells[at + 2] ?? 0;
      }
      state.take(bestAction(state, shift, left, right));
    }
    for (let i = 0; i < count; i++) {
      const head = state.heads[i] ?? -1;
      heads[first + i] = head < 0 ? -1 : first + head;
    }
  }
  return heads;
}

/** The allowed action with the highest score; the first of equals. */
export function bestAction(state: ParseState, shift: number, left: number, right: number): number {
  let best = -1;
  let top = -Infinity;
  for (let action = 0; action < ACTIONS; action++) {
    const score = action === 0 ? shift : action === 1 ? left : right;
    if (score > top && state.allows(action)) {
      best = action;
      top = score;
    }
  }
  return best;
}

/** Names the relation of each word to its head. */
export function nameRelations(
  r: Reading,
  classes: Uint8Array,
  heads: Int32Array,
  weights: Weights,
): Uint8Array {
  const out = new Uint8Array(r.count);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(RELATIONS.length);
  const { cells, strideBits } = weights;
  const mask = (1 << weights.bits) - 1;
  for (let i = 0; i < r.count; i++) {
    const n = writeRelationFeatures(r, classes, heads, i, features);
    scores.fill(0);
    for (let f = 0; f < n; f++) {
      const base = ((features[f] ?? 0) & mask) << strideBits;
      for (let c = 1; c < RELATIONS.length; c++) scores[c] = (scores[c] ?? 0) + (cells[base + c] ?? 0);
    }
    let best = 1;
    for (let c = 2; c < RELATIONS.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    out[i] = best;
  }
  return out;
}

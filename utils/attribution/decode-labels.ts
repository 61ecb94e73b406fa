import { begins, LABEL_STRIDE, LABELS, mayFollow, OUT } from './span-labels';

/** Row of the transition table for the first token of a sequence. */
export const START_ROW = LABELS;
/** Cells of a transition table: a row for each label and one for the start, eight cells each. */
export const TRANSITIONS = (LABELS + 1) * LABEL_STRIDE;

const FORBIDDEN = -1e9;

/** What is added to a transition's score: both trade precision for recall. */
export type Leaning = { readonly begin: number; readonly outside: number };

/** Adds the leaning towards beginning a span and against staying outside, and bars what may not follow. */
export function preparedTransitions(transitions: Float32Array, leaning: Leaning): Float32Array {
  const out = new Float32Array(TRANSITIONS).fill(FORBIDDEN);
  for (let from = 0; from <= LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      if (!mayFollow(from, to)) continue;
      const cell = from * LABEL_STRIDE + to;
      const lean = begins(to) ? leaning.begin : to === OUT ? leaning.outside : 0;
      out[cell] = (transitions[cell] ?? 0) + lean;
    }
  }
  return out;
}

/**
 * The best label sequence of tokens `[from, to)` (Viterbi), written into `labels`. `emissions` holds `LABEL_STRIDE` cells
 * a token; `best` and `back` are scratch of the same size.
 */
function decodeSequence(
  emissions: Float32Array,
  transitions: Float32Array,
  from: number,
  to: number,
  best: Float32Array,
  back: Uint8Array,
  labels: Uint8Array,
): void {
  for (let j = 0; j < LABELS; j++) {
    const at = from * LABEL_STRIDE + j;
    best[at] = (emissions[at] ?? 0) + (transitions[START_ROW * LABEL_STRIDE + j] ?? 0);
  }
  for (let i = from + 1; i < to; i++) {
    const row = i * LABEL_STRIDE;
    const above = row - LABEL_STRIDE;
    for (let j = 0; j < LABELS; j++) {
      let top = -Infinity;
      let arg = 0;
      // What goes on a span may only follow its own two labels.
      const goesOn = j !== OUT && !begins(j);
      const lowest = goesOn ? j - 1 : 0;
      const beyond = goesOn ? j + 1 : LABELS;
      for (let x = lowest; x < beyond; x++) {
        const score = (best[above + x] ?? 0) + (transitions[x * LABEL_STRIDE + j] ?? 0);
        if (score > top) {
          top = score;
          arg = x;
        }
      }
      best[row + j] = top + (emissions[row + j] ?? 0);
      back[row + j] = arg;
    }
  }
  let label = 0;
  for (let j = 1; j < LABELS; j++) {
    const last = (to - 1) * LABEL_STRIDE;
    if ((best[last + j] ?? 0) > (best[last + label] ?? 0)) label = j;
  }
  for (let i = to - 1; i >= from; i--) {
    labels[i] = label;
    label = back[i * LABEL_STRIDE + label] ?? 0;
  }
}

/** Decodes each paragraph of a text on its own. `paragraph` numbers the tokens' paragraphs, rising. */
export function decodeParagraphs(
  emissions: Float32Array,
  transitions: Float32Array,
  paragraph: Int32Array,
  count: number,
): Uint8Array {
  const best = new Float32Array(count * LABEL_STRIDE);
  const back = new Uint8Array(count * LABEL_STRIDE);
  const labels = new Uint8Array(count);
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && paragraph[i] === paragraph[from]) continue;
    decodeSequence(emissions, transitions, from, i, best, back, labels);
    from = i;
  }
  return labels;
}

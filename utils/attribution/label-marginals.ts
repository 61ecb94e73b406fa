import { forwardBackward, makeLattice } from './forward-backward';
import { CONTENT, CUE, LABEL_STRIDE, LABELS, SOURCE, spanKind } from './span-labels';

/** How likely each token belongs to a span of each kind, as the tagger sees it; and how likely a content begins at it. */
export type LabelMarginals = {
  readonly source: Float32Array;
  readonly cue: Float32Array;
  readonly content: Float32Array;
};

/**
 * The tagger's own probabilities, paragraph by paragraph, from emissions (`LABEL_STRIDE` cells a token) and plain
 * transitions. Linear.
 */
export function labelMarginals(
  emissions: Float32Array,
  transitions: Float32Array,
  paragraph: Int32Array,
  count: number,
): LabelMarginals {
  const out = {
    source: new Float32Array(count),
    cue: new Float32Array(count),
    content: new Float32Array(count),
  };
  const ofKind = new Map([
    [SOURCE, out.source],
    [CUE, out.cue],
    [CONTENT, out.content],
  ]);
  let longest = 0;
  for (let i = 1, from = 0; i <= count; i++) {
    if (i < count && paragraph[i] === paragraph[from]) continue;
    longest = Math.max(longest, i - from);
    from = i;
  }
  const lattice = makeLattice(longest);
  for (let i = 1, from = 0; i <= count; i++) {
    if (i < count && paragraph[i] === paragraph[from]) continue;
    lattice.emissions.set(emissions.subarray(from * LABEL_STRIDE, i * LABEL_STRIDE));
    forwardBackward(lattice, transitions, i - from);
    for (let j = 1; j < LABELS; j++) {
      const column = ofKind.get(spanKind(j));
      if (!column) continue;
      for (let t = from; t < i; t++) {
        column[t] = (column[t] ?? 0) + (lattice.marginals[(t - from) * LABEL_STRIDE + j] ?? 0);
      }
    }
    from = i;
  }
  return out;
}

import { MOST_FEATURES } from '../../utils/attribution/cue-features';
import type { FeatureWriter } from '../../utils/attribution/score-tokens';

/** Features of many tokens: those of token t are `hashes[offsets[t]..offsets[t + 1])`. */
export type FeatureMatrix = {
  readonly offsets: Int32Array;
  readonly hashes: Int32Array;
  readonly tokens: number;
};

/** Writes the features of several texts one after the other. */
export function featureMatrix(
  texts: readonly { readonly count: number; readonly write: FeatureWriter }[],
): FeatureMatrix {
  const tokens = texts.reduce((sum, { count }) => sum + count, 0);
  const offsets = new Int32Array(tokens + 1);
  const row = new Int32Array(MOST_FEATURES);
  let hashes = new Int32Array(1 << 20);
  let used = 0;
  let t = 0;
  for (const { count, write } of texts) {
    for (let i = 0; i < count; i++) {
      const n = write(i, row);
      if (used + n > hashes.length) {
        const grown = new Int32Array(Math.ceil(hashes.length * 1.5));
        grown.set(hashes);
        hashes = grown;
      }
      for (let f = 0; f < n; f++) hashes[used++] = row[f] ?? 0;
      offsets[++t] = used;
    }
  }
  return { offsets, hashes: hashes.subarray(0, used), tokens };
}

const COUNTING_BITS = 24;

/** Drops features seen fewer than `least` times: they cost space and learn nothing that lasts. */
export function withoutRare(matrix: FeatureMatrix, least: number): FeatureMatrix {
  const { offsets, hashes, tokens } = matrix;
  const counts = new Uint8Array(1 << COUNTING_BITS);
  const cell = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - COUNTING_BITS);
  for (let i = 0; i < hashes.length; i++) {
    const c = cell(hashes[i] ?? 0);
    if ((counts[c] ?? 0) < 255) counts[c] = (counts[c] ?? 0) + 1;
  }
  const kept = new Int32Array(hashes.length);
  const keptOffsets = new Int32Array(tokens + 1);
  let used = 0;
  for (let t = 0; t < tokens; t++) {
    for (let i = offsets[t] ?? 0; i < (offsets[t + 1] ?? 0); i++) {
      const hash = hashes[i] ?? 0;
      if ((counts[cell(hash)] ?? 0) >= least) kept[used++] = hash;
    }
    keptOffsets[t + 1] = used;
  }
  return { offsets: keptOffsets, hashes: kept.slice(0, used), tokens };
}

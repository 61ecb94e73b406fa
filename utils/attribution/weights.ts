/**
 * Hashed weights: `width` cells for each of `2^bits` buckets, as small integers times `step`. `stride` cells lie between
 * buckets, a power of two, so that a bucket is one shift away.
 */
export type Weights = {
  readonly bits: number;
  readonly width: number;
  readonly strideBits: number;
  readonly step: number;
  readonly cells: Int8Array;
};

/** The smallest power of two, as an exponent, that holds `width` cells. */
export function strideBitsFor(width: number): number {
  let bits = 0;
  while (1 << bits < width) bits++;
  return bits;
}

/** Fresh weights, all zero. */
export function emptyWeights(bits: number, width: number, step: number): Weights {
  const strideBits = strideBitsFor(width);
  return { bits, width, strideBits, step, cells: new Int8Array(1 << (bits + strideBits)) };
}

/** Rounds trained values (`stride` cells a bucket) to steps; values under `cut` become zero, larger than 127 steps 127. */
export function quantise(
  values: Float32Array,
  bits: number,
  width: number,
  step: number,
  cut: number,
): Weights {
  const weights = emptyWeights(bits, width, step);
  for (let i = 0; i < weights.cells.length; i++) {
    const value = values[i] ?? 0;
    if (Math.abs(value) < cut) continue;
    weights.cells[i] = Math.max(-127, Math.min(127, Math.round(value / step)));
  }
  return weights;
}

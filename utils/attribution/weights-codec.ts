import { ByteReader, ByteWriter } from './bytes';
import { emptyWeights, type Weights } from './weights';

/**
 * Sparse form of weights: bits, width, step, number of used buckets; then as columns of their own, because like packs with
 * like, the gaps between used buckets, for each a bit mask of its used cells (one byte per eight cells), and the values.
 */
export function packWeights(weights: Weights): Uint8Array {
  const { bits, width, strideBits, step, cells } = weights;
  const gaps = new ByteWriter();
  const masks = new ByteWriter();
  const values = new ByteWriter();
  const maskBytes = Math.ceil(width / 8);
  let used = 0;
  let last = -1;
  for (let bucket = 0; bucket < 1 << bits; bucket++) {
    const base = bucket << strideBits;
    let any = false;
    for (let j = 0; j < width; j++) if (cells[base + j]) any = true;
    if (!any) continue;
    gaps.varint(bucket - last - 1);
    last = bucket;
    used++;
    for (let m = 0; m < maskBytes; m++) {
      let mask = 0;
      for (let j = m * 8; j < Math.min(width, m * 8 + 8); j++) {
        const value = cells[base + j] ?? 0;
        if (!value) continue;
        mask |= 1 << (j & 7);
        values.byte(value);
      }
      masks.byte(mask);
    }
  }
  const out = new ByteWriter();
  out.byte(bits);
  out.byte(width);
  out.float32(step);
  out.uint32(used);
  for (const part of [gaps, masks, values]) {
    const bytes = part.finish();
    out.uint32(bytes.length);
    out.append(bytes);
  }
  return out.finish();
}

/** The inverse of `packWeights`. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const reader = new ByteReader(bytes);
  const bits = reader.byte();
  const width = reader.byte();
  const weights = emptyWeights(bits, width, reader.float32());
  const used = reader.uint32();
  const gaps = new ByteReader(reader.take(reader.uint32()));
  const masks = reader.take(reader.uint32());
  const values = reader.take(reader.uint32());
  const maskBytes = Math.ceil(width / 8);
  const { cells, strideBits } = weights;
  let bucket = -1;
  let v = 0;
  for (let u = 0; u < used; u++) {
    bucket += gaps.varint() + 1;
    const base = bucket << strideBits;
    for (let m = 0; m < maskBytes; m++) {
      const mask = masks[u * maskBytes + m] ?? 0;
      for (let j = 0; j < 8; j++) {
        if (mask & (1 << j)) cells[base + m * 8 + j] = ((values[v++] ?? 0) << 24) >> 24;
      }
    }
  }
  return weights;
}

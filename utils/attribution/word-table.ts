import { ByteReader, ByteWriter } from './bytes';

/** A number 0..255 for some words, by the word's code; 0 for all others. */
export type WordTable = ReadonlyMap<number, number>;

/** Codes in rising unsigned order, as gaps, then their numbers. */
export function packWordTable(table: WordTable): Uint8Array {
  const rows = [...table].map(([code, value]) => [code >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
  const out = new ByteWriter();
  out.uint32(rows.length);
  for (const [code] of rows) out.uint32(code);
  for (const [, value] of rows) out.byte(value);
  return out.finish();
}

/** The inverse of `packWordTable`. */
export function unpackWordTable(bytes: Uint8Array): WordTable {
  const reader = new ByteReader(bytes);
  const size = reader.uint32();
  const codes = Array.from({ length: size }, () => reader.uint32() | 0);
  return new Map(codes.map((code) => [code, reader.byte()]));
}

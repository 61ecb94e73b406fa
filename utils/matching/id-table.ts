import { byteWriter, readVarint, writeBytes, writeVarint, written } from './bytes';
import type { Pace } from './slices';

/** Every so many ids one is written whole, so that reading any id takes few steps. */
const BLOCK = 16;

/** Statement ids, front-coded: each but the first of a block as "so many characters as before, then these". */
export type IdTable = {
  readonly blockStarts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly size: number;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs ids in document order: their count, the byte at which each block begins, then the ids. */
export async function encodeIds(ids: readonly string[], { rest }: Pick<Pace, 'rest'>): Promise<Uint8Array> {
  const lengths = byteWriter(ids.length / BLOCK + 8);
  const writer = byteWriter(ids.length * 8 + 8);
  let before = '';
  let blockStart = 0;
  for (const [i, id] of ids.entries()) {
    if (i > 0 && i % BLOCK === 0) {
      writeVarint(lengths, writer.length - blockStart);
      blockStart = writer.length;
    }
    const shared = i % BLOCK === 0 ? 0 : sharedPrefix(before, id);
    const ending = encoder.encode(id.slice(shared));
    writeVarint(writer, shared);
    writeVarint(writer, ending.length);
    writeBytes(writer, ending);
    before = id;
    const pause = rest();
    if (pause) await pause;
  }
  const section = byteWriter(lengths.length + writer.length + 16);
  writeVarint(section, ids.length);
  writeBytes(section, written(lengths));
  writeBytes(section, written(writer));
  return written(section);
}

/** Opens what the writer of ids made, without copying it. */
export function openIds(section: Uint8Array): IdTable {
  const reader = { bytes: section, at: 0 };
  const size = readVarint(reader);
  const blockStarts = new Uint32Array(Math.ceil(size / BLOCK));
  for (let block = 1; block < blockStarts.length; block++)
    blockStarts[block] = (blockStarts[block - 1] ?? 0) + readVarint(reader);
  return { blockStarts, bytes: section.subarray(reader.at), size };
}

/** The id of document `index`. */
export function idAt(table: IdTable, index: number): string {
  let id = '';
  const block = Math.floor(index / BLOCK);
  const reader = { bytes: table.bytes, at: table.blockStarts[block] ?? 0 };
  for (let i = block * BLOCK; i <= index; i++) id = nextId(reader, id);
  return id;
}

/** The document of an id, in a table whose ids stand in rising order; null when it is not there. */
export function documentOf(table: IdTable, id: string): number | null {
  let low = 0;
  let high = table.blockStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (idAt(table, middle * BLOCK) <= id) low = middle;
    else high = middle;
  }
  const reader = { bytes: table.bytes, at: table.blockStarts[low] ?? 0 };
  let found = '';
  for (let i = low * BLOCK; i < Math.min(table.size, (low + 1) * BLOCK); i++) {
    found = nextId(reader, found);
    if (found === id) return i;
  }
  return null;
}

/** All ids in document order. */
export function* allIds(table: IdTable): Generator<string> {
  const reader = { bytes: table.bytes, at: table.blockStarts[0] ?? 0 };
  let id = '';
  for (let i = 0; i < table.size; i++) {
    id = nextId(reader, id);
    yield id;
  }
}

function nextId(reader: { readonly bytes: Uint8Array; at: number }, before: string): string {
  const shared = readVarint(reader);
  const length = readVarint(reader);
  reader.at += length;
  return before.slice(0, shared) + decoder.decode(reader.bytes.subarray(reader.at - length, reader.at));
}

/** Counted in UTF-16 units, and never between the halves of a surrogate pair. */
function sharedPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  const last = a.charCodeAt(n - 1);
  return last >= 0xd800 && last < 0xdc00 ? n - 1 : n;
}

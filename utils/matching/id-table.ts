import { byteWriter, readVarint, writeBytes, writeVarint, written } from './bytes';

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

export function encodeIds(ids: readonly string[]): Uint8Array {
  const writer = byteWriter(ids.length * 8 + 8);
  writeVarint(writer, ids.length);
  let before = '';
  ids.forEach((id, i) => {
    const shared = i % BLOCK === 0 ? 0 : sharedPrefix(before, id);
    const rest = encoder.encode(id.slice(shared));
    writeVarint(writer, shared);
    writeVarint(writer, rest.length);
    writeBytes(writer, rest);
    before = id;
  });
  return written(writer);
}

export function openIds(section: Uint8Array): IdTable {
  const reader = { bytes: section, at: 0 };
  const size = readVarint(reader);
  const blockStarts = new Uint32Array(Math.ceil(size / BLOCK));
  for (let i = 0; i < size; i++) {
    if (i % BLOCK === 0) blockStarts[i / BLOCK] = reader.at;
    readVarint(reader);
    const length = readVarint(reader);
    reader.at += length;
  }
  return { blockStarts, bytes: section, size };
}

/** The id of document `index`. */
export function idAt(table: IdTable, index: number): string {
  let id = '';
  const block = Math.floor(index / BLOCK);
  const reader = { bytes: table.bytes, at: table.blockStarts[block] ?? 0 };
  for (let i = block * BLOCK; i <= index; i++) id = nextId(reader, id);
  return id;
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

/** A growing byte buffer that packs unsigned integers by LEB128: seven bits a byte, the low ones first. */
export type ByteWriter = { bytes: Uint8Array; length: number };

/** An empty buffer with room for so many bytes; it grows when they are used up. */
export function byteWriter(capacity = 1024): ByteWriter {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

function room(writer: ByteWriter, count: number): void {
  if (writer.length + count <= writer.bytes.length) return;
  const grown = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + count));
  grown.set(writer.bytes.subarray(0, writer.length));
  writer.bytes = grown;
}

/** Appends `value`, an integer from 0 to 2^32 - 1. */
export function writeVarint(writer: ByteWriter, value: number): void {
  room(writer, 5);
  let rest = value >>> 0;
  while (rest > 127) {
    writer.bytes[writer.length++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  writer.bytes[writer.length++] = rest;
}

/** Appends bytes as they are. */
export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  room(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

/** What was written; a view, valid until the next write. */
export function written(writer: ByteWriter): Uint8Array {
  return writer.bytes.subarray(0, writer.length);
}

/** A growing list of unsigned 32-bit integers. */
export type WordWriter = { words: Uint32Array; length: number };

/** An empty list with room for so many words; it grows when they are used up. */
export function wordWriter(capacity = 1024): WordWriter {
  return { words: new Uint32Array(capacity), length: 0 };
}

/** Appends `value`, an integer from 0 to 2^32 - 1. */
export function writeWord(writer: WordWriter, value: number): void {
  if (writer.length === writer.words.length) {
    const grown = new Uint32Array(writer.words.length * 2);
    grown.set(writer.words);
    writer.words = grown;
  }
  writer.words[writer.length++] = value;
}

/** A place in packed bytes; reading moves it. */
export type ByteReader = { readonly bytes: Uint8Array; at: number };

/** The next integer. Past the end it reads zeros: the checksum has vouched for the bytes. */
export function readVarint(reader: ByteReader): number {
  let byte = reader.bytes[reader.at++] ?? 0;
  if (byte < 128) return byte;
  let value = byte & 127;
  let shift = 7;
  do {
    byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  return value >>> 0;
}

import { byteWriter, readVarint, writeBytes, writeVarint, written } from './bytes';
import type { Pace } from './slices';

/** The terms of an index: `bytes` holds them in UTF-8 one after the other, term `t` at `starts[t]..starts[t + 1]`. */
export type Vocabulary = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** Open hash table, a power of two long: term id + 1, 0 is free. Rebuilt on opening, so never stale. */
  readonly slots: Uint32Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs terms in id order: their count, their lengths, their bytes. */
export async function encodeVocabulary(
  terms: readonly string[],
  { rest }: Pick<Pace, 'rest'>,
): Promise<Uint8Array> {
  const lengths = byteWriter(terms.length + 8);
  const bytes = byteWriter(terms.length * 8);
  writeVarint(lengths, terms.length);
  for (const term of terms) {
    const encoded = encoder.encode(term);
    writeVarint(lengths, encoded.length);
    writeBytes(bytes, encoded);
    const pause = rest();
    if (pause) await pause;
  }
  writeBytes(lengths, written(bytes));
  return written(lengths);
}

/** Opens what the writer of the vocabulary made, without copying the terms. */
export function openVocabulary(section: Uint8Array): Vocabulary {
  const reader = { bytes: section, at: 0 };
  const size = readVarint(reader);
  const starts = new Uint32Array(size + 1);
  let end = 0;
  for (let t = 1; t <= size; t++) {
    end += readVarint(reader);
    starts[t] = end;
  }
  const bytes = section.subarray(reader.at);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)));
  const mask = slots.length - 1;
  for (let t = 0; t < size; t++) {
    let slot = hash(bytes, starts[t] ?? 0, starts[t + 1] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = t + 1;
  }
  return { size, starts, bytes, slots };
}

/** The id of a term, or null when the index does not hold it. */
export function termId({ starts, bytes, slots }: Vocabulary, term: string): number | null {
  const length = encodeWanted(term);
  const mask = slots.length - 1;
  let slot = hash(wanted, 0, length) & mask;
  for (let found = slots[slot] ?? 0; found !== 0; found = slots[slot] ?? 0) {
    const start = starts[found - 1] ?? 0;
    if ((starts[found] ?? 0) - start === length && isWanted(bytes, start, length)) return found - 1;
    slot = (slot + 1) & mask;
  }
  return null;
}

/** The term that is being looked up: one buffer for all, for it is looked up again and again. */
let wanted = new Uint8Array(256);

function encodeWanted(term: string): number {
  // UTF-8 takes at most three bytes a UTF-16 unit.
  if (wanted.length < term.length * 3) wanted = new Uint8Array(term.length * 3);
  return encoder.encodeInto(term, wanted).written;
}

function isWanted(bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (wanted[i] !== bytes[start + i]) return false;
  return true;
}

/** The term of an id. */
export function termText(vocabulary: Vocabulary, id: number): string {
  return decoder.decode(
    vocabulary.bytes.subarray(vocabulary.starts[id] ?? 0, vocabulary.starts[id + 1] ?? 0),
  );
}

/** 1 for each term that is a number: it begins with a digit. */
export function numberTerms({ size, starts, bytes }: Vocabulary): Uint8Array {
  const numbers = new Uint8Array(size);
  for (let t = 0; t < size; t++) {
    const first = bytes[starts[t] ?? 0] ?? 0;
    if (first >= 0x30 && first <= 0x39) numbers[t] = 1;
  }
  return numbers;
}

/** FNV-1a over bytes `[start, end)`. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  // The low bits of FNV over short keys are uneven; fold the high ones in.
  return (value ^ (value >>> 15)) >>> 0;
}

import { checksumWords } from './checksum';

/**
 * The file of a packed index, little-endian: sixteen 32-bit words of header, then the sections one after the other.
 * Words: magic, format version, checksum of all words but itself, length in bytes, documents, postings, average
 * document length (32-bit float), then the length in bytes of each section.
 */
const MAGIC = 0x4952_504f; // "OPRI"
const PACK_FORMAT_VERSION = 2;
const HEADER_WORDS = 16;
const CHECKSUM_WORD = 2;
const FIRST_SECTION_WORD = 7;

export type PackSections = {
  readonly vocabulary: Uint8Array;
  /** Document frequency of each term, varints. */
  readonly frequencies: Uint8Array;
  /** Bytes each term takes in `gaps`, varints. */
  readonly gapLengths: Uint8Array;
  /** Per term the gaps between its documents, varints. */
  readonly gaps: Uint8Array;
  /** One byte a posting. */
  readonly impacts: Uint8Array;
  /** Bytes each document takes in `documents`, varints. */
  readonly documentLengths: Uint8Array;
  readonly documents: Uint8Array;
  readonly ids: Uint8Array;
};

export type PackContents = {
  readonly documentCount: number;
  readonly postingCount: number;
  readonly averageLength: number;
  readonly sections: PackSections;
};

const SECTION_ORDER = [
  'vocabulary',
  'frequencies',
  'gapLengths',
  'gaps',
  'impacts',
  'documentLengths',
  'documents',
  'ids',
] as const satisfies readonly (keyof PackSections)[];

/** An index as one file: header, the lengths of the sections, the sections, with a checksum over all. */
export function writePack(contents: PackContents): Uint8Array {
  const total = SECTION_ORDER.reduce((sum, name) => sum + contents.sections[name].length, HEADER_WORDS * 4);
  const bytes = new Uint8Array(Math.ceil(total / 4) * 4);
  const words = new Uint32Array(bytes.buffer);
  const view = new DataView(bytes.buffer);
  words.set([MAGIC, PACK_FORMAT_VERSION, 0, bytes.length, contents.documentCount, contents.postingCount]);
  view.setFloat32(6 * 4, contents.averageLength, true);
  let at = HEADER_WORDS * 4;
  SECTION_ORDER.forEach((name, i) => {
    const section = contents.sections[name];
    words[FIRST_SECTION_WORD + i] = section.length;
    bytes.set(section, at);
    at += section.length;
  });
  words[CHECKSUM_WORD] = checksum(words);
  return bytes;
}

/** Takes a file apart without copying. Throws when it is not a whole, unharmed index of this version. */
export function readPackFile(file: Uint8Array): PackContents {
  // Typed views need aligned memory; a slice of a larger buffer may lie anywhere.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  if (bytes.length < HEADER_WORDS * 4 || bytes.length % 4 !== 0) throw damaged('it is cut off');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = (i: number): number => words[i] ?? 0;
  if (word(0) !== MAGIC) throw new Error('This is no packed statement index; build one with buildPackIndex.');
  if (word(1) !== PACK_FORMAT_VERSION)
    throw new Error(
      `The statement index has format ${word(1)}, this program reads ${PACK_FORMAT_VERSION}; rebuild it from its pack.`,
    );
  if (word(3) !== bytes.length) throw damaged('it is cut off');
  if (word(CHECKSUM_WORD) !== checksum(words)) throw damaged('its checksum is wrong');
  let at = HEADER_WORDS * 4;
  const take = (name: (typeof SECTION_ORDER)[number]): Uint8Array => {
    const length = word(FIRST_SECTION_WORD + SECTION_ORDER.indexOf(name));
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    documentCount: word(4),
    postingCount: word(5),
    averageLength: view.getFloat32(6 * 4, true),
    sections: {
      vocabulary: take('vocabulary'),
      frequencies: take('frequencies'),
      gapLengths: take('gapLengths'),
      gaps: take('gaps'),
      impacts: take('impacts'),
      documentLengths: take('documentLengths'),
      documents: take('documents'),
      ids: take('ids'),
    },
  };
}

function checksum(words: Uint32Array): number {
  const head = checksumWords(words.subarray(0, CHECKSUM_WORD));
  return (head ^ checksumWords(words.subarray(CHECKSUM_WORD + 1))) >>> 0;
}

function damaged(how: string): Error {
  return new Error(`The statement index is damaged (${how}); rebuild it from its pack.`);
}

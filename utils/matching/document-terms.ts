import { type ByteReader, type ByteWriter, readVarint, writeVarint } from './bytes';

/** What re-ranking needs of a statement, in term ids. `wordings[0]` is the text, the others are its variants. */
export type DocumentTerms = {
  /** Days since 1970-01-01; null when the pack does not say. */
  readonly day: number | null;
  readonly negated: boolean;
  /** Nobody in particular: "viral posts". */
  readonly anonymous: boolean;
  /** Unique, of the name and all aliases. */
  readonly speaker: readonly number[];
  readonly title: readonly number[];
  readonly wordings: readonly (readonly number[])[];
};

const NEGATED = 1;
/** Of the flags, a document's first integer: nobody in particular said it. */
export const ANONYMOUS = 2;
/** Keeps days before 1970 positive; 0 is "unknown". Dates before the year 0 do not occur. */
export const DAY_SHIFT = 719_530;

/** Appends a document as a flat list of integers, the form it is kept in. */
export function writeDocument(document: DocumentTerms, writer: ByteWriter): void {
  writeVarint(writer, (document.negated ? NEGATED : 0) | (document.anonymous ? ANONYMOUS : 0));
  writeVarint(writer, document.day === null ? 0 : Math.max(1, document.day + DAY_SHIFT));
  writeList(document.speaker, writer);
  writeList(document.title, writer);
  writeVarint(writer, document.wordings.length);
  for (const wording of document.wordings) writeList(wording, writer);
}

function writeList(list: readonly number[], writer: ByteWriter): void {
  writeVarint(writer, list.length);
  for (const value of list) writeVarint(writer, value);
}

/** Reads back what `writeDocument` wrote. */
export function readDocument(reader: ByteReader): DocumentTerms {
  const flags = readVarint(reader);
  const shifted = readVarint(reader);
  const speaker = readList(reader);
  const title = readList(reader);
  const count = readVarint(reader);
  const wordings: number[][] = [];
  for (let i = 0; i < count; i++) wordings.push(readList(reader));
  return {
    day: shifted === 0 ? null : shifted - DAY_SHIFT,
    negated: (flags & NEGATED) !== 0,
    anonymous: (flags & ANONYMOUS) !== 0,
    speaker,
    title,
    wordings,
  };
}

function readList(reader: ByteReader): number[] {
  const list = new Array<number>(readVarint(reader));
  for (let i = 0; i < list.length; i++) list[i] = readVarint(reader);
  return list;
}

/** Copies a document from one stream to another with other term ids: `ids[term]` for each term. */
export function copyDocument(reader: ByteReader, writer: ByteWriter, ids: Uint32Array): void {
  writeVarint(writer, readVarint(reader));
  writeVarint(writer, readVarint(reader));
  copyList(reader, writer, ids);
  copyList(reader, writer, ids);
  const wordings = readVarint(reader);
  writeVarint(writer, wordings);
  for (let i = 0; i < wordings; i++) copyList(reader, writer, ids);
}

function copyList(reader: ByteReader, writer: ByteWriter, ids: Uint32Array): void {
  const length = readVarint(reader);
  writeVarint(writer, length);
  for (let i = 0; i < length; i++) writeVarint(writer, ids[readVarint(reader)] ?? 0);
}

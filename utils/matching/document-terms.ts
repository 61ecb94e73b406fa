import { type ByteReader, readVarint } from './bytes';

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
const ANONYMOUS = 2;
/** Keeps days before 1970 positive; 0 is "unknown". Dates before the year 0 do not occur. */
const DAY_SHIFT = 719_530;

/** As a flat list of integers, the form it is kept in. */
export function flattenDocument(document: DocumentTerms, put: (value: number) => void): void {
  put((document.negated ? NEGATED : 0) | (document.anonymous ? ANONYMOUS : 0));
  put(document.day === null ? 0 : Math.max(1, document.day + DAY_SHIFT));
  for (const list of [document.speaker, document.title]) putList(list, put);
  put(document.wordings.length);
  for (const wording of document.wordings) putList(wording, put);
}

function putList(list: readonly number[], put: (value: number) => void): void {
  put(list.length);
  for (const value of list) put(value);
}

/** Reads back what `flattenDocument` put, from packed bytes. */
export function readDocument(reader: ByteReader): DocumentTerms {
  const flags = readVarint(reader);
  const day = readVarint(reader);
  const speaker = readList(reader);
  const title = readList(reader);
  const count = readVarint(reader);
  const wordings: number[][] = [];
  for (let i = 0; i < count; i++) wordings.push(readList(reader));
  return {
    day: day === 0 ? null : day - DAY_SHIFT,
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

/**
 * Counts the weighted terms of a document for BM25 and returns its length. A variant says the same again: a term
 * counts as often as in the wording that has it most, and the longest wording gives the length.
 */
export function countTerms(document: DocumentTerms, counts: Map<number, number>): number {
  counts.clear();
  let length = 0;
  for (const wording of document.wordings) length = Math.max(length, wording.length);
  if (document.wordings.length === 1) add(document.wordings[0] ?? [], counts);
  else
    for (const wording of document.wordings) {
      const own = new Map<number, number>();
      add(wording, own);
      for (const [term, count] of own) counts.set(term, Math.max(count, counts.get(term) ?? 0));
    }
  add(document.title, counts);
  add(document.speaker, counts);
  return length + document.title.length + document.speaker.length;
}

function add(terms: readonly number[], counts: Map<number, number>): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

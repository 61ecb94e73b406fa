import { byteWriter, readVarint, writeVarint, written } from './bytes';
import { countTerms, type DocumentTerms, flattenDocument, readDocument } from './document-terms';
import { encodeIds } from './id-table';
import { writePack } from './pack-format';
import { encodeVocabulary } from './vocabulary';

/** BM25 (Robertson and Zaragoza 2009): weak length normalisation, for statements are all short. */
const K1 = 0.9;
const B = 0.4;
/** An impact of 255 stands for a term frequency without end. */
export const FULL_IMPACT = 255;

/** What an index is written from. */
export type Gathered = {
  readonly ids: readonly string[];
  /** One an id, in the same order; gone through once. */
  readonly documents: Iterable<DocumentTerms>;
  /** Terms by id; asked for when all documents were seen. */
  readonly terms: () => readonly string[];
};

/**
 * Writes the index file of what was gathered. `tick` is called twice a document; a promise it returns is waited for,
 * and its rejection ends the work.
 */
export async function writePackIndex(
  gathered: Gathered,
  tick: () => Promise<void> | null,
): Promise<Uint8Array> {
  const { ids } = gathered;
  const flat = byteWriter(ids.length * 48 + 64);
  const lengths = new Uint16Array(ids.length);
  const frequencies: number[] = [];
  const counts = new Map<number, number>();
  let postingCount = 0;
  let totalLength = 0;
  let d = 0;
  for (const document of gathered.documents) {
    const length = countTerms(document, counts);
    lengths[d++] = Math.min(length, 0xffff);
    totalLength += length;
    postingCount += counts.size;
    for (const term of counts.keys()) frequencies[term] = (frequencies[term] ?? 0) + 1;
    flattenDocument(document, (value) => writeVarint(flat, value));
    const pause = tick();
    if (pause) await pause;
  }
  const averageLength = totalLength / Math.max(1, ids.length);
  const terms = gathered.terms();

  // Ids by falling frequency: the common terms get the short numbers.
  const byRank = Uint32Array.from(terms.keys()).sort(
    (a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0) || a - b,
  );
  const rank = new Uint32Array(terms.length);
  byRank.forEach((term, r) => {
    rank[term] = r;
  });
  const starts = new Uint32Array(terms.length + 1);
  byRank.forEach((term, r) => {
    starts[r + 1] = (starts[r] ?? 0) + (frequencies[term] ?? 0);
  });

  const next = starts.slice();
  const postings = new Uint32Array(postingCount);
  const impacts = new Uint8Array(postingCount);
  const documents = byteWriter(flat.length + 64);
  const documentLengths = byteWriter(ids.length * 2);
  const reader = { bytes: written(flat), at: 0 };
  for (d = 0; d < ids.length; d++) {
    const document = ranked(readDocument(reader), rank);
    const norm = K1 * (1 - B + (B * (lengths[d] ?? 0)) / averageLength);
    countTerms(document, counts);
    for (const [term, count] of counts) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      postings[at] = d;
      impacts[at] = Math.max(1, Math.round((FULL_IMPACT * count) / (count + norm)));
    }
    const before = documents.length;
    flattenDocument(document, (value) => writeVarint(documents, value));
    writeVarint(documentLengths, documents.length - before);
    const pause = tick();
    if (pause) await pause;
  }
  return writePack({
    documentCount: ids.length,
    postingCount,
    averageLength,
    sections: {
      vocabulary: encodeVocabulary(Array.from(byRank, (term) => terms[term] ?? '')),
      frequencies: varints(byRank.map((term) => frequencies[term] ?? 0)),
      gaps: gapsOf(postings, starts),
      impacts,
      documentLengths: written(documentLengths),
      documents: written(documents),
      ids: encodeIds(ids),
    },
  });
}

function ranked(document: DocumentTerms, rank: Uint32Array): DocumentTerms {
  const map = (list: readonly number[]): number[] => list.map((term) => rank[term] ?? 0);
  return {
    ...document,
    speaker: map(document.speaker),
    title: map(document.title),
    wordings: document.wordings.map(map),
  };
}

function varints(values: Uint32Array): Uint8Array {
  const writer = byteWriter(values.length * 2);
  for (const value of values) writeVarint(writer, value);
  return written(writer);
}

function gapsOf(postings: Uint32Array, starts: Uint32Array): Uint8Array {
  const writer = byteWriter(postings.length * 2);
  for (let t = 0; t + 1 < starts.length; t++) {
    let before = 0;
    for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
      const document = postings[i] ?? 0;
      writeVarint(writer, document - before);
      before = document;
    }
  }
  return written(writer);
}

/** Undoes `gapsOf`, given the document frequency of each term. */
export function openPostings(
  gaps: Uint8Array,
  frequencies: Uint8Array,
  termCount: number,
  postingCount: number,
): { readonly starts: Uint32Array; readonly documents: Uint32Array } {
  const starts = new Uint32Array(termCount + 1);
  const documents = new Uint32Array(postingCount);
  const counts = { bytes: frequencies, at: 0 };
  let at = 0;
  let i = 0;
  for (let t = 0; t < termCount; t++) {
    const end = i + readVarint(counts);
    let document = 0;
    for (; i < end; i++) {
      let gap = gaps[at++] ?? 0;
      if (gap > 127) {
        gap &= 127;
        let shift = 7;
        let byte = 0;
        do {
          byte = gaps[at++] ?? 0;
          gap |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
      }
      document += gap;
      documents[i] = document;
    }
    starts[t + 1] = end;
  }
  return { starts, documents };
}

import {
  type ByteWriter,
  byteWriter,
  type WordWriter,
  wordWriter,
  writeVarint,
  writeWord,
  written,
} from './bytes';
import { copyDocument, type DocumentTerms, writeDocument } from './document-terms';
import { encodeIds } from './id-table';
import { writePack } from './pack-format';
import type { Pace } from './slices';
import { createTermCounter } from './term-counts';
import { encodeVocabulary } from './vocabulary';

/** BM25 (Robertson and Zaragoza 2009): weak length normalisation, for statements are all short. */
const K1 = 0.9;
const B = 0.4;
/** An impact of 255 stands for a term frequency without end. */
export const FULL_IMPACT = 255;
/** A term and how often a document has it share a word of 32 bits: 16 million terms, counts up to 255. */
const COUNT_BITS = 8;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

/** What an index is written from. */
export type Gathered = {
  readonly ids: readonly string[];
  /** One an id, in the same order; gone through once. */
  readonly documents: Iterable<DocumentTerms>;
  /** Terms by id; asked for when all documents were seen. */
  readonly terms: () => readonly string[];
};

/** What one pass over the documents leaves; terms by the ids they came with. */
type FirstPass = {
  readonly flat: ByteWriter;
  readonly lengths: Uint32Array;
  readonly averageLength: number;
  /** Per document its terms with their counts, one word each; document `d` has `pairCounts[d]`. */
  readonly pairs: WordWriter;
  readonly pairCounts: Uint32Array;
  /** Documents a term stands in. */
  readonly frequencies: readonly number[];
};

/** Writes the index file of what was gathered; rests as `pace` says, whose rejection ends the work. */
export async function writePackIndex(gathered: Gathered, pace: Pace): Promise<Uint8Array> {
  const { ids } = gathered;
  const first = await countDocuments(gathered, pace);
  const terms = gathered.terms();
  const order = byFrequency(terms.length, first.frequencies);
  const sorted = order.map((term) => first.frequencies[term] ?? 0);
  const rank = new Uint32Array(terms.length);
  order.forEach((term, r) => {
    rank[term] = r;
  });
  await pace.rest();
  const { documents, documentLengths, postings, impacts } = await placePostings(first, sorted, rank, pace);
  return writePack({
    documentCount: ids.length,
    postingCount: postings.length,
    averageLength: first.averageLength,
    sections: {
      vocabulary: await encodeVocabulary(
        Array.from(order, (term) => terms[term] ?? ''),
        pace,
      ),
      frequencies: varints(sorted),
      ...(await packGaps(postings, sorted, pace)),
      impacts,
      documentLengths,
      documents,
      ids: await encodeIds(ids, pace),
    },
  });
}

async function countDocuments({ ids, documents }: Gathered, pace: Pace): Promise<FirstPass> {
  const flat = byteWriter(ids.length * 48 + 64);
  const lengths = new Uint32Array(ids.length);
  const pairs = wordWriter(ids.length * 24 + 64);
  const pairCounts = new Uint32Array(ids.length);
  const frequencies: number[] = [];
  const counter = createTermCounter();
  let totalLength = 0;
  let d = 0;
  for (const document of documents) {
    const length = counter.count(document);
    lengths[d] = length;
    totalLength += length;
    pairCounts[d] = counter.terms.length;
    for (const term of counter.terms) {
      while (frequencies.length <= term) frequencies.push(0);
      frequencies[term] = (frequencies[term] ?? 0) + 1;
      writeWord(pairs, term * (MOST_COUNTED + 1) + Math.min(counter.countOf(term), MOST_COUNTED));
    }
    writeDocument(document, flat);
    d++;
    const pause = pace.step();
    if (pause) await pause;
  }
  return {
    flat,
    lengths,
    averageLength: totalLength / Math.max(1, ids.length),
    pairs,
    pairCounts,
    frequencies,
  };
}

/** Term ids by falling frequency, so that the common terms get the short numbers; equals keep their order. */
function byFrequency(termCount: number, frequencies: readonly number[]): Uint32Array {
  const most = frequencies.reduce((a, b) => Math.max(a, b), 0);
  const starts = new Uint32Array(most + 2);
  for (let t = 0; t < termCount; t++) {
    const place = most - (frequencies[t] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const order = new Uint32Array(termCount);
  for (let t = 0; t < termCount; t++) {
    const place = most - (frequencies[t] ?? 0);
    const at = starts[place] ?? 0;
    starts[place] = at + 1;
    order[at] = t;
  }
  return order;
}

async function placePostings(
  { flat, lengths, averageLength, pairs, pairCounts }: FirstPass,
  frequencies: Uint32Array,
  rank: Uint32Array,
  pace: Pace,
) {
  const next = new Uint32Array(frequencies.length);
  for (let r = 1; r < next.length; r++) next[r] = (next[r - 1] ?? 0) + (frequencies[r - 1] ?? 0);
  const postings = new Uint32Array(pairs.length);
  const impacts = new Uint8Array(pairs.length);
  const documents = byteWriter(flat.length + 64);
  const documentLengths = byteWriter(lengths.length * 2);
  const reader = { bytes: written(flat), at: 0 };
  const { words } = pairs;
  let pair = 0;
  for (let d = 0; d < lengths.length; d++) {
    const norm = K1 * (1 - B + (B * (lengths[d] ?? 0)) / averageLength);
    const end = pair + (pairCounts[d] ?? 0);
    for (; pair < end; pair++) {
      const word = words[pair] ?? 0;
      const count = word & MOST_COUNTED;
      const term = rank[word >>> COUNT_BITS] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      postings[at] = d;
      impacts[at] = Math.max(1, Math.round((FULL_IMPACT * count) / (count + norm)));
    }
    const before = documents.length;
    copyDocument(reader, documents, rank);
    writeVarint(documentLengths, documents.length - before);
    const pause = pace.step();
    if (pause) await pause;
  }
  return { postings, impacts, documents: written(documents), documentLengths: written(documentLengths) };
}

async function packGaps(postings: Uint32Array, frequencies: Uint32Array, pace: Pace) {
  const gaps = byteWriter(postings.length * 2);
  const gapLengths = byteWriter(frequencies.length * 2);
  let i = 0;
  for (const frequency of frequencies) {
    const start = gaps.length;
    const end = i + frequency;
    let before = 0;
    for (; i < end; i++) {
      const document = postings[i] ?? 0;
      writeVarint(gaps, document - before);
      before = document;
    }
    writeVarint(gapLengths, gaps.length - start);
    const pause = pace.rest();
    if (pause) await pause;
  }
  return { gaps: written(gaps), gapLengths: written(gapLengths) };
}

function varints(values: Uint32Array): Uint8Array {
  const writer = byteWriter(values.length * 2);
  for (const value of values) writeVarint(writer, value);
  return written(writer);
}

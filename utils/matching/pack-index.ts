import { createDocumentReader, type IndexEntry } from './collect-documents';
import { type DocumentDates, documentDates } from './document-dates';
import { type DocumentTerms, readDocument } from './document-terms';
import { type IdTable, openIds } from './id-table';
import { readPackFile } from './pack-format';
import { documentFrequencies, openPostings, type Postings, startsOf } from './postings';
import { GREATEST_RARITY, rarities } from './rarity';
import { type BuildOptions, slices } from './slices';
import { vectorRows } from './term-vectors';
import { numberTerms, openVocabulary, type Vocabulary } from './vocabulary';
import { writePackIndex } from './write-pack-index';

export type { IndexEntry } from './collect-documents';

/** An opened index: views of the file, and the few tables that find the way in it. */
export type PackIndex = Postings & {
  readonly documentCount: number;
  readonly vocabulary: Vocabulary;
  /** How rare each term is, in this pack and in general; see `rarities`. */
  readonly rarity: Float32Array;
  /** The rarity of a term the index does not hold. */
  readonly rarityElsewhere: (term: string) => number;
  /** 1 for each term that is a number. */
  readonly isNumber: Uint8Array;
  /** The number of each term's vector; see `term-vectors.ts`. */
  readonly vectorRows: Uint16Array;
  /** Term ids of each document, for re-ranking; see `documentAt`. */
  readonly forwardStarts: Uint32Array;
  readonly forward: Uint8Array;
  readonly dates: DocumentDates;
  readonly ids: IdTable;
  /** 1 for a document that was deleted since the index was written; null when none was. */
  readonly hidden: Uint8Array | null;
};

/**
 * Builds the packed index of a pack, giving way to others every 60 ms. Entries keep their order; ids must be unique.
 * Rejects with the signal's reason when it is aborted.
 */
export async function buildPackIndex(
  entries: readonly IndexEntry[],
  options: BuildOptions = {},
): Promise<Uint8Array> {
  const termIds = new Map<string, number>();
  const idOf = (term: string): number => {
    const known = termIds.get(term);
    if (known !== undefined) return known;
    termIds.set(term, termIds.size);
    return termIds.size - 1;
  };
  const readEntry = createDocumentReader(idOf);
  function* documents(): Generator<DocumentTerms> {
    for (const entry of entries) yield readEntry(entry);
  }
  const ids = entries.map((entry) => entry.id);
  return writePackIndex(
    { ids, documents: documents(), terms: () => [...termIds.keys()] },
    slices(ids.length, options),
  );
}

/** Opens a packed index. Throws when the bytes are none, are damaged, or are of another format version. */
export function openPackIndex(bytes: Uint8Array): PackIndex {
  const { documentCount, sections } = readPackFile(bytes);
  const vocabulary = openVocabulary(sections.vocabulary);
  const postings = openPostings(sections, vocabulary.size);
  const forwardStarts = startsOf(sections.documentLengths, documentCount);
  return {
    documentCount,
    vocabulary,
    ...postings,
    rarity: rarities(vocabulary, documentFrequencies(postings, vocabulary.size), documentCount),
    rarityElsewhere: () => GREATEST_RARITY,
    isNumber: numberTerms(vocabulary),
    vectorRows: vectorRows(vocabulary),
    forwardStarts,
    forward: sections.documents,
    dates: documentDates(sections.documents, forwardStarts, documentCount),
    ids: openIds(sections.ids),
    hidden: null,
  };
}

/** The terms of document `d`. */
export function documentAt(index: PackIndex, d: number): DocumentTerms {
  return readDocument({ bytes: index.forward, at: index.forwardStarts[d] ?? 0 });
}

/** The index without these documents: they are found no more. */
export function hideDocuments(index: PackIndex, documents: readonly number[]): PackIndex {
  if (documents.length === 0) return index;
  const hidden = index.hidden?.slice() ?? new Uint8Array(index.documentCount);
  for (const d of documents) hidden[d] = 1;
  return { ...index, hidden };
}

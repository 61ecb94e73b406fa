import { bestDocuments } from './best-documents';
import { dayOf } from './document-dates';
import { type HeadStarts, recency } from './head-start';
import type { PackIndex } from './pack-index';
import { documentFrequency, readPostings } from './postings';
import { FULL_IMPACT } from './write-pack-index';

/**
 * A term of the query as one index knows it. `isSpeaker`: it is the speaker's family name, and what was said shortly
 * before or after gets more for it.
 */
export type WeightedTerm = { readonly id: number; readonly weight: number; readonly isSpeaker?: boolean };

/** When the page was written, and what each document is ahead for its date; null when the page does not tell. */
export type Occasion = { readonly day: number; readonly headStarts: HeadStarts } | null;

/** A document that shares terms with the query; scores are BM25 with rarity from `weight`. */
export type Candidate = {
  readonly document: number;
  /** By the content alone. */
  readonly content: number;
  /** By content, speaker and context. */
  readonly full: number;
  /** The same with the head start for its date: what candidates are chosen by. */
  readonly timely: number;
};

/** Documents scored together: their scores take 64 kB, which stays in a core's own cache. */
const BLOCK = 8192;
/** What the speaker's name is worth more in what was said on the day; falls with the days (chosen on train). */
const SPEAKER_THESE_DAYS = 3;

/** Reused between queries, of whatever index; clean between them. */
const scratch = {
  /** Of the n-th document of a block the full score at `2 * n`, that of the content at `2 * n + 1`. */
  scores: new Float32Array(2 * BLOCK),
  /** Those of a block that share a term. */
  touched: new Uint16Array(BLOCK),
  /** The documents of all terms of a query, one list after the other. */
  documents: new Uint32Array(2 ** 16),
};

/** A term with its documents: they lie at `next..end` of the scratch's list, as far as they are not scored yet. */
type Cursor = {
  next: number;
  readonly end: number;
  /** Impacts of the documents lie so much further on. */
  readonly impactsAhead: number;
  readonly factor: number;
  readonly isContent: boolean;
  /** What documents of the page's day get more. */
  readonly bonus: number;
};

/**
 * The best documents by the full query and by the content alone, best full score first, equals in order of document;
 * hidden ones are passed over.
 *
 * Every posting is looked at: leaving out what cannot matter (MaxScore) hardly ever could, with some ninety candidates
 * to keep, and cost more than it saved. What takes the time is waiting for memory, so that documents are scored block by
 * block, by all terms.
 *
 * @param keep how many by the full query; `keepContent` more by content alone may be added.
 */
export function retrieve(
  index: PackIndex,
  content: readonly WeightedTerm[],
  context: readonly WeightedTerm[],
  keep: number,
  keepContent: number,
  occasion: Occasion = null,
): Candidate[] {
  const ahead = occasion?.headStarts.values ?? null;
  const cursors = readTerms(index, content, context);
  const byFull = bestDocuments(keep);
  const byContent = bestDocuments(keepContent);
  const { scores, touched } = scratch;
  for (let first = 0; first < index.documentCount; first += BLOCK) {
    let count = 0;
    for (const cursor of cursors) count = scoreBlock(index, cursor, first, ahead, occasion, count);
    let floor = byFull.floor();
    let contentFloor = byContent.floor();
    for (let i = 0; i < count; i++) {
      const n = touched[i] ?? 0;
      const full = scores[2 * n] ?? 0;
      const alone = scores[2 * n + 1] ?? 0;
      scores[2 * n] = 0;
      scores[2 * n + 1] = 0;
      if (full < floor && alone < contentFloor) continue;
      const d = first + n;
      if (index.hidden?.[d] === 1) continue;
      if (full >= floor) {
        byFull.offer(d, full, alone);
        floor = byFull.floor();
      }
      if (alone > 0 && alone >= contentFloor) {
        byContent.offer(d, alone, full);
        contentFloor = byContent.floor();
      }
    }
  }
  const found = new Map<number, Candidate>();
  const add = (document: number, timely: number, alone: number): void => {
    const full = timely - (ahead?.[document] ?? 0);
    found.set(document, { document, content: alone, full, timely });
  };
  for (const { document, score, other } of byFull.all()) add(document, score, other);
  for (const { document, score, other } of byContent.all()) add(document, other, score);
  return [...found.values()].sort((a, b) => b.full - a.full || a.document - b.document);
}

/** Unpacks the documents of all terms. */
function readTerms(
  index: PackIndex,
  content: readonly WeightedTerm[],
  context: readonly WeightedTerm[],
): Cursor[] {
  const terms = [
    ...content.map((term) => ({ ...term, isContent: true })),
    ...context.map((term) => ({ ...term, isContent: false })),
  ];
  const total = terms.reduce((sum, { id }) => sum + documentFrequency(index, id), 0);
  if (scratch.documents.length < total) scratch.documents = new Uint32Array(total * 2);
  let next = 0;
  return terms.map(({ id, weight, isSpeaker = false, isContent }) => {
    const start = next;
    next += readPostings(index, id, scratch.documents, start);
    return {
      next: start,
      end: next,
      impactsAhead: (index.starts[id] ?? 0) - start,
      factor: weight / FULL_IMPACT,
      isContent,
      bonus: isSpeaker ? SPEAKER_THESE_DAYS : 0,
    };
  });
}

/**
 * Adds a term's scores to the documents of the block that begins with `first`; those seen for the first time are
 * appended to `touched` from `count` on.
 */
function scoreBlock(
  { impacts, dates }: PackIndex,
  cursor: Cursor,
  first: number,
  ahead: Float32Array | null,
  occasion: Occasion,
  count: number,
): number {
  const { scores, touched, documents } = scratch;
  const { end, impactsAhead, factor, isContent, bonus } = cursor;
  const limit = first + BLOCK;
  const start = cursor.next;
  let seen = count;
  let i = start;
  for (; i < end; i++) {
    const d = documents[i] ?? 0;
    if (d >= limit) break;
    const n = d - first;
    const score = factor * (impacts[impactsAhead + i] ?? 0);
    let before = scores[2 * n] ?? 0;
    if (before === 0) {
      touched[seen++] = n;
      if (ahead) before = ahead[d] ?? 0;
    }
    scores[2 * n] = before + score;
    if (isContent) scores[2 * n + 1] = (scores[2 * n + 1] ?? 0) + score;
  }
  cursor.next = i;
  if (bonus > 0 && occasion)
    for (let k = start; k < i; k++) {
      const d = documents[k] ?? 0;
      const said = dayOf(dates[d] ?? 0);
      if (said !== null)
        scores[2 * (d - first)] = (scores[2 * (d - first)] ?? 0) + bonus * recency(occasion.day - said);
    }
  return seen;
}

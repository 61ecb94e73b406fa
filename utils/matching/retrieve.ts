import { bestDocuments } from './best-documents';
import { readVarint } from './bytes';
import { type DocumentDates, dayOf } from './document-dates';
import { type HeadStarts, recency } from './head-start';
import type { PackIndex } from './pack-index';
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
};

/** Behind the last document of every index. */
const NONE = 2 ** 30 - 1;

/** A term, and how far its documents are scored. */
type Cursor = {
  /** The next one; `NONE` when there is no more. */
  document: number;
  /** Its place among all postings, and where the last one of the term ends. */
  posting: number;
  readonly end: number;
  /** The byte at which the gap to the one after it begins. */
  gap: number;
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
  const cursors = [
    ...content.map((term) => cursorOf(index, term, true)),
    ...context.map((term) => cursorOf(index, term, false)),
  ];
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

/** A term before its first document. */
function cursorOf(
  { starts, gapStarts, gaps }: PackIndex,
  { id, weight, isSpeaker = false }: WeightedTerm,
  isContent: boolean,
): Cursor {
  const posting = starts[id] ?? 0;
  const end = starts[id + 1] ?? 0;
  const reader = { bytes: gaps, at: gapStarts[id] ?? 0 };
  return {
    document: posting < end ? readVarint(reader) : NONE,
    posting,
    end,
    gap: reader.at,
    factor: weight / FULL_IMPACT,
    isContent,
    bonus: isSpeaker ? SPEAKER_THESE_DAYS : 0,
  };
}

/**
 * Adds a term's scores to the documents of the block that begins with `first`; those seen for the first time are
 * appended to `touched` from `count` on. Unpacks the gaps as it goes: this is where most of a page's time is spent.
 */
function scoreBlock(
  { impacts, gaps, dates }: PackIndex,
  cursor: Cursor,
  first: number,
  ahead: Float32Array | null,
  occasion: Occasion,
  count: number,
): number {
  const { scores, touched } = scratch;
  const { end, factor, isContent, bonus } = cursor;
  const limit = first + BLOCK;
  let seen = count;
  let { document: d, posting, gap: at } = cursor;
  while (d < limit) {
    const n = d - first;
    const score = factor * (impacts[posting] ?? 0);
    let before = scores[2 * n] ?? 0;
    if (before === 0) {
      touched[seen++] = n;
      if (ahead) before = ahead[d] ?? 0;
    }
    scores[2 * n] = before + score + (bonus > 0 && occasion ? bonusOf(dates, d, bonus, occasion.day) : 0);
    if (isContent) scores[2 * n + 1] = (scores[2 * n + 1] ?? 0) + score;
    posting++;
    if (posting === end) d = NONE;
    else {
      let byte = gaps[at++] ?? 0;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = gaps[at++] ?? 0;
        gap |= (byte & 127) << shift;
      }
      d += gap;
    }
  }
  cursor.document = d;
  cursor.posting = posting;
  cursor.gap = at;
  return seen;
}

/** What the days between a document and the page leave of `bonus`. */
function bonusOf(dates: DocumentDates, d: number, bonus: number, day: number): number {
  const said = dayOf(dates[d] ?? 0);
  return said === null ? 0 : bonus * recency(day - said);
}

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

/** Reused between queries: one number a document is a megabyte at 300,000. */
export type Scratch = {
  readonly content: Float32Array;
  readonly full: Float32Array;
  readonly touched: Uint32Array;
  /** The documents of one term. */
  readonly documents: Uint32Array;
};

export function scratchFor({ documentCount: n }: PackIndex): Scratch {
  return {
    content: new Float32Array(n),
    full: new Float32Array(n),
    touched: new Uint32Array(n),
    documents: new Uint32Array(n),
  };
}

/** Lists shorter than this cost less than asking whether they are needed. */
const LONG_LIST = 1024;
/** What the speaker's name is worth more in what was said on the day; falls with the days (chosen on train). */
const SPEAKER_THESE_DAYS = 3;
/** Room for the rounding of sums of 32-bit floats. */
const SLACK = 1.0001;

/**
 * The best documents by the full query and by the content alone, best full score first, equals in order of document;
 * hidden ones are passed over.
 *
 * Terms go by falling weight, which is about that of rising length of their lists. Once what is left could not lift a
 * document that no term has touched so far among the best, the lists that are left only add to touched ones: the
 * outcome is that of looking at everything, with a fraction of the documents (MaxScore, Turtle and Flood 1995, term at a
 * time).
 *
 * @param keep how many by the full query; `keepContent` more by content alone may be added.
 */
export function retrieve(
  index: PackIndex,
  content: readonly WeightedTerm[],
  context: readonly WeightedTerm[],
  keep: number,
  keepContent: number,
  scratch: Scratch,
  occasion: Occasion = null,
): Candidate[] {
  const terms = [
    ...content.map(({ id, weight }) => ({ id, weight, isContent: true, bonus: 0 })),
    ...context.map(({ id, weight, isSpeaker }) => ({
      id,
      weight,
      isContent: false,
      bonus: isSpeaker && occasion ? SPEAKER_THESE_DAYS : 0,
    })),
  ].sort((a, b) => b.weight + b.bonus - a.weight - a.bonus);
  const { values: ahead = null, most = 0 } = occasion?.headStarts ?? {};
  let restOfFull = terms.reduce((sum, { weight, bonus }) => sum + weight + bonus, most);
  let restOfContent = content.reduce((sum, { weight }) => sum + weight, 0);
  let count = 0;
  let closed = false;
  for (const { id, weight, isContent, bonus } of terms) {
    closed ||=
      documentFrequency(index, id) >= LONG_LIST &&
      isOutOfReach(scratch.full, scratch, count, index.hidden, keep, restOfFull) &&
      isOutOfReach(scratch.content, scratch, count, index.hidden, keepContent, restOfContent);
    count = addTerm(index, id, weight, isContent, closed, ahead, scratch, count);
    if (bonus > 0 && occasion) addBonus(index, id, bonus, occasion.day, scratch);
    restOfFull -= weight + bonus;
    if (isContent) restOfContent -= weight;
  }
  const byFull = best(scratch.full, scratch.touched, count, keep, index.hidden);
  const byContent = best(scratch.content, scratch.touched, count, keepContent, index.hidden);
  const candidates = [...new Set([...byFull, ...byContent])].map((document) => ({
    document,
    content: scratch.content[document] ?? 0,
    full: (scratch.full[document] ?? 0) - (ahead?.[document] ?? 0),
    timely: scratch.full[document] ?? 0,
  }));
  for (let i = 0; i < count; i++) {
    const d = scratch.touched[i] ?? 0;
    scratch.content[d] = 0;
    scratch.full[d] = 0;
  }
  return candidates.sort((a, b) => b.full - a.full || a.document - b.document);
}

/** Can no document without a score yet come among the `keep` best with `rest`? */
function isOutOfReach(
  scores: Float32Array,
  { touched }: Scratch,
  count: number,
  hidden: Uint8Array | null,
  keep: number,
  rest: number,
): boolean {
  let better = 0;
  for (let i = 0; i < count && better < keep; i++) {
    const d = touched[i] ?? 0;
    if ((scores[d] ?? 0) > rest * SLACK && hidden?.[d] !== 1) better++;
  }
  return better >= keep;
}

/** Adds a term's scores; documents seen for the first time are appended to `touched` from `count` on, unless `closed`. */
function addTerm(
  index: PackIndex,
  id: number,
  weight: number,
  isContent: boolean,
  closed: boolean,
  ahead: Float32Array | null,
  { content, full, touched, documents }: Scratch,
  count: number,
): number {
  const { impacts } = index;
  const factor = weight / FULL_IMPACT;
  const length = readPostings(index, id, documents);
  const start = index.starts[id] ?? 0;
  let n = count;
  for (let i = 0; i < length; i++) {
    const d = documents[i] ?? 0;
    let before = full[d] ?? 0;
    if (before === 0) {
      if (closed) continue;
      touched[n++] = d;
      if (ahead) before = ahead[d] ?? 0;
    }
    const score = factor * (impacts[start + i] ?? 0);
    full[d] = before + score;
    if (isContent) content[d] = (content[d] ?? 0) + score;
  }
  return n;
}

/** Adds to the documents of a term just added what the days between them and the page leave of `bonus`. */
function addBonus(
  index: PackIndex,
  id: number,
  bonus: number,
  day: number,
  { full, documents }: Scratch,
): void {
  const length = documentFrequency(index, id);
  for (let i = 0; i < length; i++) {
    const d = documents[i] ?? 0;
    const before = full[d] ?? 0;
    const said = dayOf(index.dates[d] ?? 0);
    if (before > 0 && said !== null) full[d] = before + bonus * recency(day - said);
  }
}

/**
 * The `keep` highest of the touched documents that are not hidden, in no order, by a heap with the lowest on top. Of
 * equals the later one is the lower.
 */
function best(
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
  keep: number,
  hidden: Uint8Array | null,
): number[] {
  const heap: number[] = [];
  const isLower = (a: number, b: number): boolean => {
    const left = scores[a] ?? 0;
    const right = scores[b] ?? 0;
    return left < right || (left === right && a > b);
  };
  let floor = 0;
  for (let i = 0; i < count; i++) {
    const d = touched[i] ?? 0;
    const s = scores[d] ?? 0;
    if (s === 0 || s < floor || hidden?.[d] === 1) continue;
    if (heap.length < keep) {
      let at = heap.push(d) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isLower(d, heap[parent] ?? 0)) break;
        heap[at] = heap[parent] ?? 0;
        at = parent;
      }
      heap[at] = d;
    } else if (isLower(heap[0] ?? 0, d)) {
      let at = 0;
      for (;;) {
        let child = at * 2 + 1;
        if (child >= keep) break;
        if (child + 1 < keep && isLower(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
        if (!isLower(heap[child] ?? 0, d)) break;
        heap[at] = heap[child] ?? 0;
        at = child;
      }
      heap[at] = d;
    }
    if (heap.length === keep) floor = scores[heap[0] ?? 0] ?? 0;
  }
  return heap;
}

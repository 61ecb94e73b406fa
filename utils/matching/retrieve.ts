import type { PackIndex } from './pack-index';
import { FULL_IMPACT } from './write-pack-index';

/** A term of the query as one index knows it. */
export type WeightedTerm = { readonly id: number; readonly weight: number };

/** A document that shares terms with the query; scores are BM25 with rarity from `weight`. */
export type Candidate = {
  readonly document: number;
  /** By the content alone. */
  readonly content: number;
  /** By content, speaker and context. */
  readonly full: number;
};

/** Reused between queries: one number a document is a megabyte at 300,000. */
export type Scratch = {
  readonly content: Float32Array;
  readonly full: Float32Array;
  readonly touched: Uint32Array;
};

export function scratchFor(index: PackIndex): Scratch {
  const n = index.documentCount;
  return { content: new Float32Array(n), full: new Float32Array(n), touched: new Uint32Array(n) };
}

/**
 * The best documents by the full query and by the content alone, best full score first. Every posting is looked at:
 * early termination was measured slower in JavaScript.
 * @param keep how many by the full query; `keepContent` more by content alone may be added.
 */
export function retrieve(
  index: PackIndex,
  content: readonly WeightedTerm[],
  context: readonly WeightedTerm[],
  keep: number,
  keepContent: number,
  scratch: Scratch,
): Candidate[] {
  const { touched } = scratch;
  let count = accumulate(index, content, scratch.content, touched, 0);
  const byContent = best(scratch.content, touched, count, keepContent);
  for (let i = 0; i < count; i++) {
    const d = touched[i] ?? 0;
    scratch.full[d] = scratch.content[d] ?? 0;
  }
  count = accumulate(index, context, scratch.full, touched, count);
  const byFull = best(scratch.full, touched, count, keep);
  const candidates = [...new Set([...byFull, ...byContent])]
    .filter((d) => index.hidden?.[d] !== 1)
    .map((d) => ({ document: d, content: scratch.content[d] ?? 0, full: scratch.full[d] ?? 0 }));
  for (let i = 0; i < count; i++) {
    const d = touched[i] ?? 0;
    scratch.content[d] = 0;
    scratch.full[d] = 0;
  }
  return candidates.sort((a, b) => b.full - a.full || a.document - b.document);
}

/** Adds the terms' scores; documents seen for the first time are appended to `touched` from `count` on. */
function accumulate(
  index: PackIndex,
  terms: readonly WeightedTerm[],
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
): number {
  const { starts, documents, impacts } = index;
  let n = count;
  for (const { id, weight } of terms) {
    const factor = weight / FULL_IMPACT;
    const end = starts[id + 1] ?? 0;
    for (let i = starts[id] ?? 0; i < end; i++) {
      const d = documents[i] ?? 0;
      const before = scores[d] ?? 0;
      if (before === 0) touched[n++] = d;
      scores[d] = before + factor * (impacts[i] ?? 0);
    }
  }
  return n;
}

/** The `keep` highest of the touched documents, in no order, by a heap with the lowest on top. */
function best(scores: Float32Array, touched: Uint32Array, count: number, keep: number): number[] {
  const heap: number[] = [];
  const score = (i: number): number => scores[heap[i] ?? 0] ?? 0;
  let floor = 0;
  for (let i = 0; i < count; i++) {
    const d = touched[i] ?? 0;
    const s = scores[d] ?? 0;
    if (heap.length < keep) {
      let at = heap.push(d) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (score(parent) <= s) break;
        heap[at] = heap[parent] ?? 0;
        at = parent;
      }
      heap[at] = d;
      if (heap.length === keep) floor = score(0);
    } else if (s > floor) {
      let at = 0;
      for (;;) {
        let child = at * 2 + 1;
        if (child >= keep) break;
        if (child + 1 < keep && score(child + 1) < score(child)) child++;
        if (score(child) >= s) break;
        heap[at] = heap[child] ?? 0;
        at = child;
      }
      heap[at] = d;
      floor = score(0);
    }
  }
  return heap;
}

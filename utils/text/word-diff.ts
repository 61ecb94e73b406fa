import type { Span } from '../model/span';
import { type FoldedWord, foldedWords } from './normalise';

/** A run of words both texts share, or only one has. `null` on the side that has none. */
export type DiffRun = {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly a: Span | null;
  readonly b: Span | null;
};

/** Above this many cells the table is not worth its memory; the middle is then given as wholly different. */
const MOST_CELLS = 4_000_000;

/**
 * Compares two texts word by word, blind to case, accents and punctuation. Runs are in text order on either side; of a
 * replaced stretch `only-a` comes before `only-b`. Spans go from the first to the last word of a run, in UTF-16 units.
 */
export function diffWords(a: string, b: string): readonly DiffRun[] {
  const wordsA = foldedWords(a);
  const wordsB = foldedWords(b);
  return joinRuns(align(wordsA, wordsB), wordsA, wordsB);
}

/** Pairs of equal words, rising on both sides: a longest common subsequence. */
function align(a: readonly FoldedWord[], b: readonly FoldedWord[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.form === b[head]?.form) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.form === b[b.length - 1 - tail]?.form
  )
    tail++;
  const pairs: [number, number][] = Array.from({ length: head }, (_, i) => [i, i]);
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows > 0 && columns > 0 && rows * columns <= MOST_CELLS)
    pairs.push(...alignMiddle(a, b, head, rows, columns));
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

function alignMiddle(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  head: number,
  rows: number,
  columns: number,
): [number, number][] {
  const width = columns + 1;
  // longest[i * width + j]: the most words that a from i on and b from j on share in order.
  const longest = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  const equal = (i: number, j: number): boolean => a[head + i]?.form === b[head + j]?.form;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (equal(i, j)) pairs.push([head + i++, head + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function joinRuns(
  pairs: readonly (readonly [number, number])[],
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let i = 0;
  let j = 0;
  let sameFrom = 0;
  const flushSame = (): void => {
    const length = i - sameFrom;
    if (length > 0) runs.push({ kind: 'same', a: spanOf(a, sameFrom, i), b: spanOf(b, j - length, j) });
  };
  for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
    if (nextA > i || nextB > j) {
      flushSame();
      if (nextA > i) runs.push({ kind: 'only-a', a: spanOf(a, i, nextA), b: null });
      if (nextB > j) runs.push({ kind: 'only-b', a: null, b: spanOf(b, j, nextB) });
      i = sameFrom = nextA;
      j = nextB;
    }
    i++;
    j++;
  }
  i--;
  j--;
  flushSame();
  return runs;
}

function spanOf(words: readonly FoldedWord[], from: number, to: number): Span {
  return [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0];
}

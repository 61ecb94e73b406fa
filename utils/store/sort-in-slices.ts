import type { Breathe } from './breathe';

/** Sorting this many at once takes a few milliseconds. */
const RUN = 2048;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A sorted copy, by UTF-16 code units of `keyOf` (the order of IndexedDB's string keys), stable; hands the thread
 * over while it works, so that half a million rows do not freeze the page.
 */
export async function sortInSlices<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  breathe: Breathe,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort((a, b) => compare(keyOf(a), keyOf(b))));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(await merge(runs[i] ?? [], runs[i + 1] ?? [], keyOf, breathe));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(a: T[], b: T[], keyOf: (item: T) => string, breathe: Breathe): Promise<T[]> {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined && right === undefined) return merged;
    if (right === undefined || (left !== undefined && compare(keyOf(left), keyOf(right)) <= 0)) {
      if (left !== undefined) merged.push(left);
      i += 1;
    } else {
      merged.push(right);
      j += 1;
    }
    if (merged.length % RUN === 0) await breathe();
  }
}

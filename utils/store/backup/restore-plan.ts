import { isSameJson } from './is-same-json';

/** What a backup does to one table, in rows. */
export type RestoreCounts = {
  readonly added: number;
  /** The backup's row is newer and takes the place of the store's. */
  readonly replaced: number;
  /** As `replaced`, and the row goes to the trash by it. */
  readonly removed: number;
  /** The store's row is newer, or as new and different: it stays. */
  readonly kept: number;
  readonly same: number;
};

export const NO_COUNTS: RestoreCounts = { added: 0, replaced: 0, removed: 0, kept: 0, same: 0 };

/** Two counts as one. */
export function addCounts(a: RestoreCounts, b: RestoreCounts): RestoreCounts {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    removed: a.removed + b.removed,
    kept: a.kept + b.kept,
    same: a.same + b.same,
  };
}

/** What is to be written into one table, and the count of all that was looked at. */
export type TablePlan<T> = { readonly write: readonly T[]; readonly counts: RestoreCounts };

/**
 * Sets the rows of a backup beside those of the store: of two forms of one row the last changed stays.
 *
 * @param present the store's row for each incoming one, in order
 * @param timeOf when a row was changed, ISO in UTC; null where that is not known: what is in the store stays
 * @param isTrash whether a row is in the trash
 */
export function planTable<T>(
  incoming: readonly T[],
  present: readonly (T | undefined)[],
  timeOf: (row: T) => string | null,
  isTrash: (row: T) => boolean = () => false,
): TablePlan<T> {
  const counts = { ...NO_COUNTS };
  const write = incoming.filter((row, i) => {
    const choice = choose(row, present[i], timeOf, isTrash);
    counts[choice] += 1;
    return choice !== 'kept' && choice !== 'same';
  });
  return { write, counts };
}

function choose<T>(
  row: T,
  present: T | undefined,
  timeOf: (row: T) => string | null,
  isTrash: (row: T) => boolean,
): keyof RestoreCounts {
  if (present === undefined) return 'added';
  if (isSameJson(row, present)) return 'same';
  if (!isLater(timeOf(row), timeOf(present))) return 'kept';
  return isTrash(row) && !isTrash(present) ? 'removed' : 'replaced';
}

function isLater(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Date.parse(a) > Date.parse(b);
}

/** What a backup does to one table, in rows. */
export type RestoreCounts = {
  readonly added: number;
  /** The backup's row is newer and takes the place of the store's. */
  readonly replaced: number;
  /** The store's row is newer, or as new and different: it stays. */
  readonly kept: number;
  readonly same: number;
};

/** What is to be written into one table, and the count of all that was looked at. */
export type TablePlan<T> = { readonly write: readonly T[]; readonly counts: RestoreCounts };

/**
 * Sets the rows of a backup beside those of the store: of two forms of one row the last changed stays.
 *
 * @param present the store's row for each incoming one, in order
 * @param timeOf when a row was changed, ISO in UTC
 */
export function planTable<T>(
  incoming: readonly T[],
  present: readonly (T | undefined)[],
  timeOf: (row: T) => string,
): TablePlan<T> {
  const counts = { added: 0, replaced: 0, kept: 0, same: 0 };
  const write = incoming.filter((row, i) => {
    const choice = choose(row, present[i], timeOf);
    counts[choice] += 1;
    return choice === 'added' || choice === 'replaced';
  });
  return { write, counts };
}

function choose<T>(row: T, present: T | undefined, timeOf: (row: T) => string): keyof RestoreCounts {
  if (present === undefined) return 'added';
  if (JSON.stringify(row) === JSON.stringify(present)) return 'same';
  return Date.parse(timeOf(row)) > Date.parse(timeOf(present)) ? 'replaced' : 'kept';
}

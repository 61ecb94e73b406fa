/** Tells at most so often: a bar of a hundred places needs no more. */
const PLACES = 100;

/**
 * Counts rows of a long work. Tells how many are done, about a hundred times in all and at the last one.
 *
 * @throws the signal's reason, from the returned function, once it is aborted
 */
export function createRowCounter(
  total: number,
  tell: (done: number, total: number) => void,
  signal: AbortSignal | null = null,
): (rows: number) => void {
  let done = 0;
  let told = 0;
  return (rows) => {
    signal?.throwIfAborted();
    done += rows;
    if (done < total && done - told < total / PLACES) return;
    told = done;
    tell(done, total);
  };
}

import { nextTurn } from '../matching/next-turn';

/** A page that is never busy for longer than this answers input at once. Milliseconds. */
const SLICE = 12;

/** Waits a turn when the last one has lasted long enough; cheap enough to call for every row. */
export type Breathe = () => Promise<void> | undefined;

/**
 * A breath for long work in slices.
 *
 * @throws the signal's reason, from the returned function, once it is aborted
 */
export function createBreathe(
  signal: AbortSignal | null,
  now: () => number = () => performance.now(),
): Breathe {
  let since = now();
  return () => {
    signal?.throwIfAborted();
    if (now() - since < SLICE) return undefined;
    return nextTurn().then(() => {
      since = now();
      signal?.throwIfAborted();
    });
  };
}

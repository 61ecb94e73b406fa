/** A page that is never busy for longer than this answers input at once. Milliseconds. */
const SLICE = 12;

/** Hands the thread over for one turn. A message, not a timer: browsers slow the timers of hidden tabs down. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

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

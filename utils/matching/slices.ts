export type BuildOptions = {
  readonly signal?: AbortSignal;
  /** Called now and then with documents done, of `total`. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** How long to work before letting others run, in milliseconds: a few dropped frames at worst. */
const SLICE_MS = 60;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 64;

/**
 * A tick for long work that takes two steps a document: null while there is time left in the slice, else a promise
 * that resolves once others had their turn, and rejects when the work was aborted.
 */
export function slices(total: number, { signal, onProgress }: BuildOptions): () => Promise<void> | null {
  let steps = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  const pause = async (): Promise<void> => {
    onProgress?.(Math.min(total, Math.floor(steps / 2)), total);
    await new Promise<void>((resume) => setTimeout(resume));
    signal?.throwIfAborted();
    sliceEnd = performance.now() + SLICE_MS;
  };
  return () => {
    steps++;
    if (steps === 1 && signal?.aborted) return pause();
    const last = steps === total * 2;
    if (!last && (steps % STEPS_A_LOOK !== 0 || performance.now() < sliceEnd)) return null;
    return pause();
  };
}

import { nextTurn } from './next-turn';

export type BuildOptions = {
  readonly signal?: AbortSignal;
  /** Called now and then with documents done, of `total`. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** How long to work before letting others run, in milliseconds: one dropped frame at worst. */
const SLICE_MS = 12;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 16;
/** Progress is told so many times, whatever the speed: the same work always shows the same signs. */
const TOLD = 16;

/**
 * The rests of long work. Both give null while there is time left in the slice, else a promise that resolves once
 * others had their turn, and rejects when the work was aborted.
 */
export type Pace = {
  /** After one of the two steps a document takes. */
  readonly step: () => Promise<void> | null;
  /** After any other piece of work of some microseconds. */
  readonly rest: () => Promise<void> | null;
};

/** A pace for work over `total` documents. */
export function slices(total: number, { signal, onProgress }: BuildOptions): Pace {
  const steps = total * 2;
  let done = 0;
  let told = 0;
  let looks = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  const pause = async (): Promise<void> => {
    await nextTurn();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + SLICE_MS;
  };
  const rest = (): Promise<void> | null => {
    looks++;
    return looks % STEPS_A_LOOK !== 0 || performance.now() < sliceEnd ? null : pause();
  };
  return {
    rest,
    step() {
      done++;
      if (done * TOLD < (told + 1) * steps) return rest();
      told = Math.floor((done * TOLD) / steps);
      onProgress?.(Math.floor(done / 2), total);
      return signal?.aborted ? pause() : rest();
    },
  };
}

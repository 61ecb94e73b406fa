import { type StateUpdater, useLayoutEffect, useState } from 'preact/hooks';

/** A value that is kept outside the page, as JSON, and may change at any time. */
export type Source<T> = {
  readonly read: () => Promise<T>;
  /** Calls back with each new value until the returned function is called. */
  readonly watch: (onChange: (value: T) => void) => () => void;
};

/**
 * The value of a source as it changes, and its setter for what the page itself changes.
 *
 * @param key names the source: another key is another source, whose value takes the place of the one before once it is read
 * @param source null where there is none yet
 * @param first stands until the first source is read, and after a read that says the same: storage makes a new object each
 *   time
 */
export function useFollowed<T>(
  key: unknown,
  source: Source<T> | null,
  first: T,
): readonly [T, (value: StateUpdater<T>) => void] {
  const [value, setValue] = useState(first);
  // Before the first frame is drawn and not after it: a popup has no time to wait.
  useLayoutEffect(() => {
    if (!source) return;
    let current = true;
    let changed = false;
    const take = (next: T) => setValue((old) => (isSame(old, next) ? old : next));
    // Watched before it is read, so that no change is lost; what was read before a change is old news.
    const stop = source.watch((next) => {
      changed = true;
      if (current) take(next);
    });
    source.read().then((next) => {
      if (current && !changed) take(next);
    });
    return () => {
      current = false;
      stop();
    };
  }, [key]);
  return [value, setValue];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Named locks that die with the context that holds them. */
export type Locks = {
  /** Waits for its turn, then runs `work` alone. */
  readonly hold: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Runs `work` if nobody holds the lock; null when somebody does. */
  readonly holdIfFree: <T>(name: string, work: () => Promise<T>) => Promise<T | null>;
};

/** Locks over all contexts of the extension (Web Locks API). */
export function webLocks(manager: LockManager): Locks {
  return {
    hold: (name, work) => manager.request(name, work),
    holdIfFree: (name, work) =>
      manager.request(name, { ifAvailable: true }, (lock) => (lock ? work() : Promise.resolve(null))),
  };
}

/** Locks within one process, for where there is no LockManager (Node before 24). */
export function processLocks(): Locks {
  const held = new Map<string, Promise<unknown>>();
  async function hold<T>(name: string, work: () => Promise<T>): Promise<T> {
    for (let busy = held.get(name); busy; busy = held.get(name)) await busy.catch(() => {});
    const running = work();
    held.set(name, running);
    try {
      return await running;
    } finally {
      held.delete(name);
    }
  }
  return {
    hold,
    holdIfFree: async (name, work) => (held.has(name) ? null : hold(name, work)),
  };
}

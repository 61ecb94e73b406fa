import type { Locks } from '../locks';

/** Waits for a lock and gives the way to let go of it: for work that no one function spans. */
export function takeLock(locks: Locks, name: string): Promise<() => void> {
  return new Promise((taken, failed) => {
    locks.hold(name, () => new Promise<void>((release) => taken(release))).catch(failed);
  });
}

import { liveQuery } from 'dexie';

/**
 * Follows a query over the store: `onValue` gets its result now and after every change, in whatever tab, of what it
 * has read. A query that fails goes to `onError` and is followed no more.
 *
 * @param query only reads, and only through the store; it may be async
 * @returns stops following
 */
export function live<T>(
  query: () => T | Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

import { useEffect, useState } from 'preact/hooks';
import { live } from '~/utils/store/live';

/**
 * The result of a query over the store, followed; `first` until it is read.
 *
 * @param key names the query: another one starts a new reading
 */
export function useLive<T>(key: string, query: () => Promise<T>, first: T): T {
  const [value, setValue] = useState(first);
  useEffect(
    () => live(query, setValue, (error) => console.error('On Record: the store could not be read.', error)),
    [key],
  );
  return value;
}

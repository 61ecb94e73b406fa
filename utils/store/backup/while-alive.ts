import type { Table } from 'dexie';

/**
 * Waits, inside a transaction, for work that is none of the database's: requests for nothing keep the transaction from
 * ending meanwhile.
 *
 * @param table any table of the transaction
 */
export async function whileAlive<T>(
  table: Pick<Table<unknown, string>, 'get'>,
  work: Promise<T>,
): Promise<T> {
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
  };
  work.then(settle, settle);
  while (!isSettled) await table.get('');
  return work;
}

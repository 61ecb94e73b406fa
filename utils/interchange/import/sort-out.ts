import type { Problem } from '../problem';
import type { Imported, Rejected } from './imported';

const isRejected = (item: object): item is Rejected => 'reason' in item && 'row' in item;

/** Parts what was read from what was not, both in file order. `row` is where in the file a result comes from. */
export function sortOut<T extends object>(
  results: readonly { readonly row: number; readonly result: T | Rejected }[],
): Imported<T> {
  const records: T[] = [];
  const rows: number[] = [];
  const rejected: Rejected[] = [];
  for (const { row, result } of results) {
    if (isRejected(result)) rejected.push(result);
    else {
      records.push(result);
      rows.push(row);
    }
  }
  return { records, rows, rejected };
}

/** A file of which nothing can be read. */
export function rejectFile({ path, message }: Problem): Imported<never> {
  return { records: [], rows: [], rejected: [{ row: 1, field: path, reason: message }] };
}

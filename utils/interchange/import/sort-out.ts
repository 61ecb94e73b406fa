import type { Problem } from '../problem';
import type { Imported, Rejected } from './imported';

const isRejected = (item: object): item is Rejected => 'reason' in item && 'row' in item;

/** Parts what was read from what was not, both in file order. */
export function sortOut<T extends object>(results: readonly (T | Rejected)[]): Imported<T> {
  const records: T[] = [];
  const rejected: Rejected[] = [];
  for (const item of results) {
    if (isRejected(item)) rejected.push(item);
    else records.push(item);
  }
  return { records, rejected };
}

/** A file of which nothing can be read. */
export function rejectFile({ path, message }: Problem): Imported<never> {
  return { records: [], rejected: [{ row: 1, field: path, reason: message }] };
}

import { readVarint } from './bytes';
import { ANONYMOUS, DAY_SHIFT } from './document-terms';

/** When each document was said and whether anybody in particular said it, one number a document; see `packDate`. */
export type DocumentDates = Int32Array;

/** Long before any date that is written down. */
const NO_DAY = -(2 ** 29);

/** The dates of all documents, read from the first bytes of each. */
export function documentDates(forward: Uint8Array, forwardStarts: Uint32Array, count: number): DocumentDates {
  const dates = new Int32Array(count);
  const reader = { bytes: forward, at: 0 };
  for (let d = 0; d < count; d++) {
    reader.at = forwardStarts[d] ?? 0;
    const flags = readVarint(reader);
    const shifted = readVarint(reader);
    dates[d] = (shifted === 0 ? NO_DAY : shifted - DAY_SHIFT) * 2 + ((flags & ANONYMOUS) === 0 ? 0 : 1);
  }
  return dates;
}

/** The day of an entry of `DocumentDates`, null when it is unknown. */
export function dayOf(date: number): number | null {
  return isDated(date) ? rawDayOf(date) : null;
}

/** True for an entry that has a day. */
export function isDated(date: number): boolean {
  return date >> 1 !== NO_DAY;
}

/** The same for an entry that is dated, in loops over all of them. */
export function rawDayOf(date: number): number {
  return date >> 1;
}

/** Nobody in particular said it. */
export function isAnonymousDate(date: number): boolean {
  return (date & 1) === 1;
}

import { type DocumentDates, isDated, rawDayOf } from './document-dates';

/**
 * What a document is ahead of others in retrieval for its date alone, in the units of BM25 scores: what was said shortly
 * before the page is meant more often than what was said years before, and what was said after it hardly ever. All are
 * above 0, so that a document with one counts as seen.
 */
export type HeadStarts = { readonly values: Float32Array; readonly most: number };

/** Tried by cross-validation on the training queries; of four sets of values this one found most. */
const LOST_BY_AGE = 3;
const LOST_BY_COMING_LATER = 4;
const WON_BY_RUMOUR_OF_THESE_DAYS = 4;
const UNDATED = -1.8;
/** Brings all of them above 0. */
const SHIFT = 8;

/** log(1 + 8 years in days). */
const LOG_DAYS_SCALE = 8;
/** Rumours and talking points live for weeks. */
const RECENT_DAYS = 45;
/** A page may be dated by another time zone than the speech it reports. */
const DAYS_OF_GRACE = 1;
/** Ages beyond this are all the same: 45 years. */
const MOST_DAYS = 16_384;

/** By whole days; beyond, nothing of it is left. */
const RECENCY = Float32Array.from({ length: 1000 }, (_, days) => Math.exp(-days / RECENT_DAYS));

/** 1 for what was said on the same day, falling by a factor of e in 45 days to either side. */
export function recency(daysApart: number): number {
  return RECENCY[Math.abs(daysApart)] ?? 0;
}

/** The head starts for a page of that day (days since 1970-01-01). */
export function headStarts(dates: DocumentDates, day: number): HeadStarts {
  const table = tables();
  const values = new Float32Array(dates.length);
  let most = 0;
  for (let d = 0; d < dates.length; d++) {
    const date = dates[d] ?? 0;
    const gap = day - rawDayOf(date);
    const place = (gap < -MOST_DAYS ? -MOST_DAYS : gap > MOST_DAYS ? MOST_DAYS : gap) + MOST_DAYS;
    const value = isDated(date) ? (table[place + (date & 1) * GAPS] ?? SHIFT) : SHIFT + UNDATED;
    values[d] = value;
    if (value > most) most = value;
  }
  return { values, most };
}

/** As many whole days are told apart. */
const GAPS = 2 * MOST_DAYS + 1;

let known: Float32Array | null = null;

/**
 * By days from the statement to the page, plus `MOST_DAYS`: first what somebody said, then what nobody in particular
 * did.
 */
function tables(): Float32Array {
  if (known) return known;
  const age = (days: number): number => (LOST_BY_AGE * Math.log1p(days)) / LOG_DAYS_SCALE;
  const named = (gap: number): number =>
    gap < -DAYS_OF_GRACE ? -LOST_BY_COMING_LATER : -age(Math.max(0, gap));
  const anonymous = (gap: number): number => WON_BY_RUMOUR_OF_THESE_DAYS * recency(gap) - age(Math.abs(gap));
  known = Float32Array.from({ length: 2 * GAPS }, (_, i) =>
    i < GAPS ? SHIFT + named(i - MOST_DAYS) : SHIFT + anonymous(i - GAPS - MOST_DAYS),
  );
  return known;
}

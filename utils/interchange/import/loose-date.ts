import { isIsoDate } from '../iso-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})${TIME})?)?$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const DAY_NAMED = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/iu;
const MONTH_FIRST = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;

/** Day and month as numbers: with dots the day stands first, wherever dates are written so. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
/** With slashes or hyphens the day is only known where it is no month. */
const SLASHED = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/;
const MONTHS_A_YEAR = 12;

const two = (part: string): string => part.padStart(2, '0');

function named(year: string, month: string, day: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : `${year}-${two(String(index + 1))}-${two(day)}`;
}

function numbered(text: string): string | null {
  const [, day = '', month = '', year = ''] = DOTTED.exec(text) ?? [];
  if (year) return `${year}-${two(month)}-${two(day)}`;
  const [, a = '', b = '', y = ''] = SLASHED.exec(text) ?? [];
  if (!y) return null;
  if (a === b || Number(a) > MONTHS_A_YEAR) return `${y}-${two(b)}-${two(a)}`;
  return Number(b) > MONTHS_A_YEAR ? `${y}-${two(a)}-${two(b)}` : null;
}

function rewrite(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return [year, month, day].flatMap((part) => (part ? two(part) : [])).join('-');
  const [, d = '', m = '', y = ''] = DAY_NAMED.exec(text) ?? [];
  if (y) return named(y, m, d);
  const [, m2 = '', d2 = '', y2 = ''] = MONTH_FIRST.exec(text) ?? [];
  return y2 ? named(y2, m2, d2) : numbered(text);
}

/**
 * The ISO date in a date as publishers write them: "2020-10-07 20:05", "2017-03-01 20:30:17 UTC", "7 October 2020",
 * "Oct 7, 2020", "20201007", "07.10.2020", "25/03/2022". The day is taken as written, whatever the zone. Where either of
 * two numbers may be the month ("03/04/2022"), it is not guessed at.
 * @returns null for anything else, and for a day the calendar has not.
 */
export function looseDate(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 64) return null;
  const date = rewrite(value.trim());
  return date !== null && isIsoDate(date) ? date : null;
}

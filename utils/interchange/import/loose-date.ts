import { isIsoDate } from '../iso-date';

/** Names of the months in the languages of the interface (Ukrainian as in a date), small and without accents. */
const MONTHS = [
  'january januar janvier enero січня',
  'february februar fevrier febrero лютого',
  'march marz mars marzo березня',
  'april avril abril квітня',
  'may mai mayo травня',
  'june juni juin junio червня',
  'july juli juillet julio липня',
  'august aout agosto серпня',
  'september septembre septiembre вересня',
  'october oktober octobre octubre жовтня',
  'november novembre noviembre листопада',
  'december dezember decembre diciembre грудня',
].map((names) => names.split(' '));

const SHORTEST_MONTH = 3;

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})${TIME})?)?$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const DAY_NAMED =
  /^(?:[\p{L}\p{M}]{3,12},?\s+)?(\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(?:de\s+)?([\p{L}\p{M}]{3,12})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/iu;
const MONTH_FIRST =
  /^(?:[\p{L}\p{M}]{3,12},?\s+)?([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const MONTH_ONLY = /^([\p{L}\p{M}]{3,12})\.?,?\s+(?:del?\s+)?(\d{4})$/iu;

/** Day and month as numbers: with dots the day stands first, wherever dates are written so. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
/** With slashes or hyphens the day is only known where it is no month. */
const SLASHED = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/;
const MONTHS_A_YEAR = 12;

const two = (part: string): string => part.padStart(2, '0');

/** The number of a month by its name or by any beginning that only it has ("Sept.", "févr."). */
function monthOf(name: string): string | null {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.length < SHORTEST_MONTH) return null;
  const fitting = MONTHS.flatMap((names, index) =>
    names.some((each) => each.normalize('NFD').replace(/\p{M}/gu, '').startsWith(folded)) ? [index + 1] : [],
  );
  return fitting.length === 1 ? two(String(fitting[0])) : null;
}

function named(year: string, month: string, day: string): string | null {
  const number = monthOf(month);
  return number === null ? null : `${year}-${number}${day && `-${two(day)}`}`;
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
  if (y2) return named(y2, m2, d2);
  const [, m3 = '', y3 = ''] = MONTH_ONLY.exec(text) ?? [];
  return y3 ? named(y3, m3, '') : numbered(text);
}

/**
 * The ISO date in a date as publishers write them: "2020-10-07 20:05", "2017-03-01 20:30:17 UTC", "7 October 2020",
 * "Oct 7, 2020", "7 de octubre de 2020", "March 2022", "20201007", "07.10.2020", "25/03/2022". Months are known by
 * their names in the languages of the interface. The day is taken as written, whatever the zone. Where either of
 * two numbers may be the month ("03/04/2022"), it is not guessed at.
 * @returns null for anything else, and for a day the calendar has not.
 */
export function looseDate(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 64) return null;
  const date = rewrite(value.trim());
  return date !== null && isIsoDate(date) ? date : null;
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A page's date as ISO 8601, with the precision and zone the page gives; null when it is no date. ISO forms are
 * tidied ("2022-03-03 20:05 UTC" becomes "2022-03-03T20:05Z"); others, such as "Thu, 3 March 2022", keep only the day.
 */
export function isoDate(given: string): string | null {
  const text = given.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    if (!isCalendarDay(Number(year), Number(month), Number(day ?? 1))) return null;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    return time ? `${date}T${time}${zoneOf(zone)}` : date;
  }
  const compact = COMPACT.exec(text);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  // Only words with a year: engines read bare numbers ("12") as dates too.
  if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return null;
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) return null;
  const [month, day] = [parsed.getMonth() + 1, parsed.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${parsed.getFullYear()}-${month}-${day}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return /^(?:z|utc)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

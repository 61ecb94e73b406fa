const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * An ISO date of any precision in a language: "2022-03" gives "March 2022". Times are dropped. Text that is no ISO date
 * comes back as it is.
 *
 * @param locale BCP 47
 */
export function dateWords(iso: string, locale: string): string {
  const date = iso.slice(0, 10);
  const format = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? FORMATS[date.length] : undefined;
  const time = Date.parse(date);
  if (!format || Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(time);
}

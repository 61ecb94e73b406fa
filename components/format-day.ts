import { interfaceLocale } from './interface-locale';

/** The day of an ISO time, in the reader's language and time zone: "Mar 3, 2022". No time: as it is. */
export function formatDay(iso: string, locale: string = interfaceLocale(), timeZone?: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(time);
}

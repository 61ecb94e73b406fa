import { interfaceLocale } from './interface-locale';

/** An ISO time of today, as a clock shows it in the reader's language and time zone, to the second. */
export function formatClock(iso: string, locale: string = interfaceLocale(), timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }).format(Date.parse(iso));
}

/** An ISO time in the reader's language and time zone, to the minute: "March 3, 2022 at 8:40 PM". No time: as it is. */
export function formatTime(iso: string, locale: string = interfaceLocale(), timeZone?: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(time);
}

import { interfaceLocale } from './interface-locale';

/** A moment (an ISO time with zone) as date and time of day where the reader is, in the language of the interface. */
export function formatTime(iso: string, locale: string = interfaceLocale(), timeZone?: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(time);
}

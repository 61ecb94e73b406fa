import { interfaceLocale } from './interface-locale';

/** A number for people, with the separators of the language: "12,000". */
export function formatCount(count: number, locale: string = interfaceLocale()): string {
  return new Intl.NumberFormat(locale).format(count);
}

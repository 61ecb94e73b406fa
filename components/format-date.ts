import { dateWords } from '~/utils/text/date-words';
import { interfaceLocale } from './interface-locale';

/** An ISO date of any precision in the reader's language; see `dateWords`. */
export function formatDate(iso: string, locale: string = interfaceLocale()): string {
  return dateWords(iso, locale);
}

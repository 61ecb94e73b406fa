import { interfaceLocale } from './interface-locale';

/**
 * The name of a BCP 47 language tag in the language of the interface, such as "British English"; what is no language tag
 * comes back as it is.
 */
export function languageName(tag: string, locale: string = interfaceLocale()): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}

import { i18n } from '#i18n';

/** Tells assistive technology the language and direction of the locale the browser chose for the interface. */
export function localiseDocument(page: Document): void {
  page.documentElement.lang = i18n.t('interface.lang');
  page.documentElement.dir = i18n.t('interface.dir');
}

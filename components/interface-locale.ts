import { i18n } from '#i18n';

/**
 * The language the interface is shown in, for dates and numbers: it may differ from the browser's own, which may be
 * one On Record does not speak.
 */
export function interfaceLocale(): string {
  return i18n.t('interface.lang');
}

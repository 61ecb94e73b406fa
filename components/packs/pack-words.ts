import { i18n } from '#i18n';
import type { PackOrigin } from './pack-entry';

/** Where a pack came from, as half a sentence. */
export function originWords(origin: PackOrigin): string {
  if (origin.kind === 'shipped') return i18n.t('packsPage.cameShipped');
  return origin.kind === 'file'
    ? i18n.t('packsPage.cameFile', [origin.name])
    : i18n.t('packsPage.cameSubscription', [origin.name]);
}

import type { Attribution } from '../model/attribution';
import { readsLanguage } from '../text/reads-language';
import { quotationsOnly } from './quotations-only';

/**
 * What of the attributions found in a text holds in its language: all where it is read in full, else quotations alone.
 *
 * @param lang as the page declares it; null counts as English
 */
export function withinLanguage(
  attributions: readonly Attribution[],
  lang: string | null,
): readonly Attribution[] {
  return readsLanguage(lang) === 'full' ? attributions : quotationsOnly(attributions);
}

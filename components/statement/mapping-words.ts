import { i18n } from '#i18n';
import type { RatingMapping } from '~/utils/model/assessment';

/** How a publisher's rating was taken for a verdict, in words. */
export function mappingWords({ how, value, worst, best }: RatingMapping): string {
  if (how === 'label') return i18n.t('importing.ratings.byLabel');
  if (how === 'person') return i18n.t('importing.ratings.byPerson');
  return i18n.t('importing.ratings.byNumber', [value ?? '', worst ?? '', best ?? '']);
}

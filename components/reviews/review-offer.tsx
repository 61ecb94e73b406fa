import { i18n } from '#i18n';

type Props = { readonly count: number; readonly onOpen: () => void };

/** Says that the page publishes fact-checks of its own; nothing of them is on record until the user says so. */
export function ReviewOffer({ count, onOpen }: Props) {
  return (
    <aside class="review-offer" aria-label={i18n.t('reviews.label')}>
      <p>{i18n.t('reviews.offer', count)}</p>
      <button type="button" class="button" onClick={onOpen}>
        {i18n.t('reviews.look')}
      </button>
    </aside>
  );
}

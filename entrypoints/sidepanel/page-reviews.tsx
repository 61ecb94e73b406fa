import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePageReviews } from '~/components/hooks/use-page-reviews';
import { ReviewOffer } from '~/components/reviews/review-offer';
import { ReviewPreview } from '~/components/reviews/review-preview';
import type { PageMetadata } from '~/utils/model/page-text';
import '~/components/reviews/reviews.css';

type Props = { readonly tabId: number; readonly page: PageMetadata | null };

/** The page's own fact-checks: offered, shown, and put on record when the user says so. */
export function PageReviews({ tabId, page }: Props) {
  const found = usePageReviews(tabId, page?.lang ?? null);
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState('');
  const url = page?.url ?? '';
  useEffect(() => {
    setOpen(false);
    setAnswer('');
  }, [tabId, url]);
  if (!found) return null;
  const { reviews, known, accept } = found;
  const putOnRecord = async () => {
    const outcome = await accept(i18n.t('reviews.provenance', [url]));
    setAnswer('code' in outcome ? i18n.t('reviews.failed') : i18n.t('reviews.done', outcome.created));
    setOpen(false);
  };
  return (
    <>
      {isOpen ? (
        <ReviewPreview
          reviews={reviews}
          known={known ?? 0}
          onAccept={() => void putOnRecord()}
          onDecline={() => setOpen(false)}
        />
      ) : (
        answer === '' && (
          <ReviewOffer
            count={reviews.records.length + reviews.rejected.length}
            onOpen={() => setOpen(true)}
          />
        )
      )}
      <p role="status" class={answer ? 'review-answer' : 'visually-hidden'}>
        {answer}
      </p>
    </>
  );
}

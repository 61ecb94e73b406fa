import { requestSurely } from '~/utils/messaging/request';
import { MAX_REVIEW, MAX_REVIEWS, MAX_REVIEWS_TOTAL } from '~/utils/messaging/review-limits';
import { embeddedReviews } from '~/utils/page/embedded-reviews';

/** Tells the background which fact-checks the page publishes about itself; a page without any says nothing. */
export async function offerReviews(page: Document): Promise<void> {
  const reviews = withinLimits(embeddedReviews(page));
  if (reviews.length > 0) await requestSurely('page:reviews', { reviews });
}

/** As many of them, in order, as may travel. */
export function withinLimits(reviews: readonly string[]): string[] {
  let total = 0;
  return reviews
    .filter((review) => review.length <= MAX_REVIEW)
    .slice(0, MAX_REVIEWS)
    .filter((review) => {
      if (total + review.length > MAX_REVIEWS_TOTAL) return false;
      total += review.length;
      return true;
    });
}

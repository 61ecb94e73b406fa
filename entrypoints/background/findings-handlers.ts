import * as v from 'valibot';
import { parseParams } from '~/utils/messaging/parse-params';
import { MAX_REVIEW, MAX_REVIEWS, MAX_REVIEWS_TOTAL } from '~/utils/messaging/review-limits';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { writeReviews } from '~/utils/settings/tab-findings';
import { tabOf } from './tab-of';

const reviews = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MAX_REVIEW))),
  v.maxLength(MAX_REVIEWS),
  v.check((all) => all.reduce((sum, { length }) => sum + length, 0) <= MAX_REVIEWS_TOTAL, 'too much at once'),
);

/** What a page publishes about itself is kept as it came: the importer reads it when the user asks. */
export const findingsHandlers: Pick<BackgroundHandlers, 'page:reviews'> = {
  'page:reviews': handler('content', parseParams(v.strictObject({ reviews })), async (params, origin) => {
    await writeReviews(tabOf(origin), params.reviews);
    return null;
  }),
};

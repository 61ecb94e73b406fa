import { checkRow } from '../check-rows';
import { parseJson } from '../parse-json';
import type { Problem } from '../problem';
import {
  type ReviewAnswer,
  type ReviewRequest,
  reviewAnswerSchema,
  reviewRequestSchema,
} from './review-schema';
import { subjectHash } from './subject-hash';
import { sealOf } from './write-review';

/** A review file, or everything that keeps it from being one. */
export type ReadReview =
  | { readonly ok: true; readonly review: ReviewRequest | ReviewAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const CHANGED = 'does not belong to this content: the file was changed after it was written';

/** Reads a file of the review exchange; one that was changed on its way is refused. Never throws on input. */
export async function readReview(text: string): Promise<ReadReview> {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const { value } = json;
  const isAnswer = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'answer';
  const problems: Problem[] = [];
  if (isAnswer) {
    const review = checkRow(reviewAnswerSchema, value, [], problems);
    if (review === null) return { ok: false, problems };
    if (review.seal === (await sealOf(review))) return { ok: true, review };
    return { ok: false, problems: [{ path: '/seal', message: CHANGED }] };
  }
  const review = checkRow(reviewRequestSchema, value, [], problems);
  if (review === null) return { ok: false, problems };
  if (review.hash === (await subjectHash(review.subject))) return { ok: true, review };
  return { ok: false, problems: [{ path: '/hash', message: CHANGED }] };
}

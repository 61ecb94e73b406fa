import type { ReviewAnswer } from '../interchange/review-exchange/review-schema';
import { reviewSubject, subjectHash } from '../interchange/review-exchange/subject-hash';
import { writeReviewRequest } from '../interchange/review-exchange/write-review';
import type { Assessment } from '../model/assessment';
import { fail, ok, type Result } from '../model/result';
import type { StatementRecord } from '../model/statement';
import { type Edit, editBy } from '../store/edit';
import { getOwn } from '../store/list-own';
import { moveAssessment } from '../store/own-assessments';
import { readOwnRecords } from '../store/read-own-records';
import type { Store } from '../store/store';
import { foldName } from '../text/fold-name';

type Found = { readonly record: StatementRecord; readonly assessment: Assessment };

async function find(store: Store, assessmentId: string): Promise<Found | null> {
  const assessment = await getOwn(store, 'assessments', assessmentId);
  if (!assessment) return null;
  const record = (await readOwnRecords(store, [assessment.statementId])).get(assessment.statementId);
  return record ? { record, assessment } : null;
}

/**
 * Takes an assessment into review and gives the file for the reviewer.
 * Fails with `not-found`, or as `moveAssessment`.
 */
export async function requestReview(store: Store, assessmentId: string, edit: Edit): Promise<Result<string>> {
  const found = await find(store, assessmentId);
  if (!found) return fail('not-found', 'This assessment is not there any more.');
  if (found.assessment.state !== 'in-review') {
    const moved = await moveAssessment(store, assessmentId, 'in-review', edit);
    if (!moved.ok) return fail(moved.error.code, moved.error.message);
  }
  return ok(await writeReviewRequest(reviewSubject(found.record, found.assessment), edit.at));
}

/**
 * Why an answer cannot be taken now, as a code; null when it can. `not-found`: the assessment is not in this store.
 * `not-in-review`: nobody waits for an answer. `stale`: the words were changed since. `own-review`: author and reviewer
 * are one.
 */
export async function refusedAnswer(store: Store, answer: ReviewAnswer): Promise<string | null> {
  const found = await find(store, answer.assessmentId);
  if (!found) return 'not-found';
  if (found.assessment.state !== 'in-review') return 'not-in-review';
  if (foldName(found.assessment.author) === foldName(answer.reviewer)) return 'own-review';
  const hash = await subjectHash(reviewSubject(found.record, found.assessment));
  return hash === answer.hash ? null : 'stale';
}

/** The words an answer is about, for whoever reads it; "" when they are not in this store. */
export async function answeredText(store: Store, { assessmentId }: ReviewAnswer): Promise<string> {
  return (await find(store, assessmentId))?.record.statement.text ?? '';
}

/** What became of a reviewed assessment, and whose it is. */
export type Reviewed = {
  readonly state: 'published' | 'changes-requested';
  readonly statementId: string;
};

/** Takes a reviewer's answer: the assessment is published, or goes back with the comment as the reason. */
export async function applyReview(store: Store, answer: ReviewAnswer): Promise<Result<Reviewed>> {
  const refused = await refusedAnswer(store, answer);
  if (refused !== null) return fail(refused, 'The answer does not fit what is in the store.');
  const to = answer.decision === 'approve' ? 'published' : 'changes-requested';
  const moved = await moveAssessment(
    store,
    answer.assessmentId,
    to,
    editBy(answer.reviewer, answer.comment ?? ''),
  );
  return moved.ok
    ? ok({ state: to, statementId: moved.value.statementId })
    : fail(moved.error.code, moved.error.message);
}

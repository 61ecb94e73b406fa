import { beforeEach, describe, expect, it } from 'vitest';
import { readReview } from '~/utils/interchange/review-exchange/read-review';
import type { ReviewAnswer } from '~/utils/interchange/review-exchange/review-schema';
import { writeReviewAnswer } from '~/utils/interchange/review-exchange/write-review';
import { getOwn } from '~/utils/store/list-own';
import { createAssessment, moveAssessment, updateAssessment } from '~/utils/store/own-assessments';
import type { Store } from '~/utils/store/store';
import { answeredText, applyReview, refusedAnswer, requestReview } from '~/utils/transfer/apply-review';
import { assessmentExample } from '../store/examples';
import { openTestStore } from '../store/open-test-store';
import { fillOwn, PAVEL, ROSA, saved, withoutId } from '../store/own-store';

const NOW = '2026-01-03T10:00:00.000Z';

let store: Store;
let id: string;
let words: Parameters<typeof updateAssessment>[2];

beforeEach(async () => {
  store = openTestStore();
  const { statement, evidence } = await fillOwn(store);
  const { state: _state, reviewer: _reviewer, statementId: _of, ...fields } = withoutId(assessmentExample());
  words = { ...fields, evidence: [{ evidenceId: evidence.id, stance: 'refutes' }] };
  id = (await saved(createAssessment(store, { ...words, statementId: statement.id }, ROSA))).id;
});

const asked = async (): Promise<string> => {
  const file = await requestReview(store, id, ROSA);
  return file.ok ? file.value : expect.fail(file.error.code);
};
const answered = async (
  file: string,
  decision: ReviewAnswer['decision'],
  reviewer = PAVEL.author,
): Promise<ReviewAnswer> => {
  const request = await readReview(file);
  if (!request.ok || request.review.kind !== 'request') throw new Error('This is no request.');
  const comment = decision === 'approve' ? null : 'Name the log.';
  const text = await writeReviewAnswer(request.review, { decision, reviewer, comment }, NOW);
  const answer = await readReview(text);
  if (!answer.ok || answer.review.kind !== 'answer') throw new Error('This is no answer.');
  return answer.review;
};
const assessment = () => getOwn(store, 'assessments', id);

describe('a review by file', () => {
  it('takes the assessment into review, as often as the file is asked for', async () => {
    const first = await asked();
    expect(await assessment()).toMatchObject({ state: 'in-review' });
    const hashOf = (file: string) => /"hash": "([^"]+)"/.exec(file)?.[1];
    expect(hashOf(await asked())).toBe(hashOf(first));
  });

  it('publishes what was approved, under the reviewer’s name', async () => {
    const answer = await answered(await asked(), 'approve');
    expect(await answeredText(store, answer)).toContain('harbour bridge');
    expect(await applyReview(store, answer)).toMatchObject({ ok: true, value: { state: 'published' } });
    expect(await assessment()).toMatchObject({ state: 'published', reviewer: PAVEL.author });
  });

  it('gives back what needs changes, and refuses the answer to the words before them', async () => {
    const answer = await answered(await asked(), 'changes-requested');
    expect(await applyReview(store, answer)).toMatchObject({
      ok: true,
      value: { state: 'changes-requested' },
    });
    expect(await refusedAnswer(store, answer)).toBe('not-in-review');
    await saved(updateAssessment(store, id, { ...words, rationale: 'The port’s log says so.' }, ROSA));
    await asked();
    expect(await refusedAnswer(store, answer)).toBe('stale');
  });

  it('is not answered by the author, however the name is written', async () => {
    const answer = await answered(await asked(), 'approve', 'ROSA  Lindqvist');
    expect(await applyReview(store, answer)).toMatchObject({ ok: false, error: { code: 'own-review' } });
    expect(await assessment()).toMatchObject({ state: 'in-review' });
  });

  it('is refused where the assessment is not', async () => {
    const answer = await answered(await asked(), 'approve');
    expect(await refusedAnswer(openTestStore(), answer)).toBe('not-found');
    expect(await requestReview(openTestStore(), id, ROSA)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is not asked for once it is published', async () => {
    await saved(moveAssessment(store, id, 'published', ROSA));
    expect(await requestReview(store, id, ROSA)).toMatchObject({ error: { code: 'not-a-step' } });
  });
});

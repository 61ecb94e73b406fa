import { describe, expect, it } from 'vitest';
import { readReview } from '~/utils/interchange/review-exchange/read-review';
import type { ReviewRequest } from '~/utils/interchange/review-exchange/review-schema';
import { reviewSubject, subjectHash } from '~/utils/interchange/review-exchange/subject-hash';
import { writeReviewAnswer, writeReviewRequest } from '~/utils/interchange/review-exchange/write-review';
import { sampleAssessment } from '../sample-pack';
import { sampleRecord } from '../sample-record';

const NOW = '2022-05-01T10:00:00.000Z';
const subject = reviewSubject(sampleRecord, sampleAssessment);

async function request(): Promise<ReviewRequest> {
  const read = await readReview(await writeReviewRequest(subject, NOW));
  if (!read.ok || read.review.kind !== 'request') throw new Error('The request was not read.');
  return read.review;
}

describe('the hash of what is reviewed', () => {
  it('does not depend on state, reviewer, or the order of evidence', async () => {
    const hash = await subjectHash(subject);
    const assessment = { ...subject.assessment, state: 'in-review' as const, reviewer: 'Second Person' };
    expect(await subjectHash({ ...subject, assessment })).toBe(hash);
    expect(await subjectHash({ ...subject, evidence: subject.evidence.toReversed() })).toBe(hash);
  });

  it.each([
    ['the verdict', { ...subject, assessment: { ...subject.assessment, verdict: 'true' as const } }],
    ['the statement', { ...subject, statement: { ...subject.statement, text: 'Other words.' } }],
    ['the evidence', { ...subject, evidence: subject.evidence.slice(1) }],
    ['the speaker', { ...subject, speaker: null }],
  ])('depends on %s', async (_name, other) => {
    expect(await subjectHash(other)).not.toBe(await subjectHash(subject));
  });
});

describe('a review file', () => {
  it('carries a request', async () => {
    expect((await request()).subject).toEqual(subject);
  });

  it('holds no evidence that the assessment does not cite', () => {
    expect(reviewSubject(sampleRecord, { ...sampleAssessment, evidence: [] }).evidence).toEqual([]);
  });

  it('is refused when a word was changed', async () => {
    const text = (await writeReviewRequest(subject, NOW)).replace('"verdict": "false"', '"verdict": "true"');
    expect(await readReview(text)).toMatchObject({ ok: false, problems: [{ path: '/hash' }] });
  });

  it('carries an answer', async () => {
    const decision = { decision: 'approve', reviewer: 'Second Person', comment: null } as const;
    const read = await readReview(await writeReviewAnswer(await request(), decision, NOW));
    expect(read).toMatchObject({
      ok: true,
      review: {
        ...decision,
        kind: 'answer',
        assessmentId: sampleAssessment.id,
        hash: await subjectHash(subject),
      },
    });
  });

  it('is refused when the answer was turned', async () => {
    const decision = { decision: 'changes-requested', reviewer: 'Second Person', comment: 'Why?' } as const;
    const text = await writeReviewAnswer(await request(), decision, NOW);
    expect(await readReview(text.replace('"changes-requested"', '"approve"'))).toMatchObject({
      ok: false,
      problems: [{ path: '/seal' }],
    });
  });

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['another version', '{"format":"on-record-review","formatVersion":2,"kind":"answer"}'],
    ['an unknown kind', '{"format":"on-record-review","formatVersion":1,"kind":"verdict"}'],
  ])('is refused when it is %s', async (_name, text) => {
    const read = await readReview(text);
    expect(read.ok || read.problems.length).toBeGreaterThan(0);
    expect(read.ok).toBe(false);
  });
});

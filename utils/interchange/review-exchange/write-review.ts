import { sha256 } from '../pack-file/sha256';
import type { ReviewAnswer, ReviewRequest, ReviewSubject } from './review-schema';
import { subjectHash } from './subject-hash';

const HEAD = { format: 'on-record-review', formatVersion: 1 } as const;

const fileText = (value: ReviewRequest | ReviewAnswer): string => `${JSON.stringify(value, null, 2)}\n`;

/** A file that asks for a review of one assessment. @param now ISO time */
export async function writeReviewRequest(subject: ReviewSubject, now: string): Promise<string> {
  return fileText({ ...HEAD, kind: 'request', createdAt: now, subject, hash: await subjectHash(subject) });
}

/** What a reviewer decided on. */
export type ReviewDecision = Pick<ReviewAnswer, 'decision' | 'reviewer' | 'comment'>;

/** A file that answers a request. @param now ISO time */
export async function writeReviewAnswer(
  { subject, hash }: ReviewRequest,
  { decision, reviewer, comment }: ReviewDecision,
  now: string,
): Promise<string> {
  const unsealed = {
    ...HEAD,
    kind: 'answer',
    createdAt: now,
    assessmentId: subject.assessment.id,
    hash,
    decision,
    reviewer,
    comment,
  } as const;
  return fileText({ ...unsealed, seal: await sealOf(unsealed) });
}

/** The seal of an answer. */
export function sealOf(answer: Omit<ReviewAnswer, 'seal'>): Promise<string> {
  const { createdAt, assessmentId, hash, decision, reviewer, comment } = answer;
  return sha256(JSON.stringify([createdAt, assessmentId, hash, decision, reviewer, comment]));
}

import * as v from 'valibot';
import { assessmentSchema, evidenceSchema, speakerSchema, statementSchema } from '../pack-schema';
import { idSchema, list, text } from '../text-schema';
import { timeSchema } from '../time-schema';

const head = {
  format: v.literal('on-record-review', 'must be "on-record-review"'),
  formatVersion: v.literal(1, 'must be 1: this version of On Record reads no other'),
};

const hashSchema = v.pipe(
  v.string('must be text'),
  v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
);

/** What a reviewer is to look at: one assessment with its statement, its speaker and all it cites. */
export const reviewSubjectSchema = v.strictObject({
  statement: statementSchema,
  speaker: v.nullable(speakerSchema),
  assessment: assessmentSchema,
  evidence: list(evidenceSchema, 100),
});

/** An author's file for a reviewer. */
export const reviewRequestSchema = v.strictObject({
  ...head,
  kind: v.literal('request'),
  createdAt: timeSchema,
  subject: reviewSubjectSchema,
  hash: hashSchema,
});

/** A reviewer's file for the author; it names the revision it speaks of by its hash. */
export const reviewAnswerSchema = v.strictObject({
  ...head,
  kind: v.literal('answer'),
  createdAt: timeSchema,
  assessmentId: idSchema,
  hash: hashSchema,
  decision: v.picklist(['approve', 'changes-requested'], 'must be "approve" or "changes-requested"'),
  reviewer: text(300),
  comment: v.nullable(text(5000)),
  /** SHA-256 of the fields above, so that a file that was changed on its way shows. */
  seal: hashSchema,
});

export type ReviewSubject = v.InferOutput<typeof reviewSubjectSchema>;
export type ReviewRequest = v.InferOutput<typeof reviewRequestSchema>;
export type ReviewAnswer = v.InferOutput<typeof reviewAnswerSchema>;

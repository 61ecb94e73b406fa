import * as v from 'valibot';
import type { AssessmentForm } from './desk-form';

/** What an author answered to the checklist and no record holds: which points were ticked, and that nothing ties them. */
export type KeptAnswers = Pick<AssessmentForm, 'confirmed' | 'noInterest'>;

const answersSchema = v.strictObject({
  confirmed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50)),
  noInterest: v.boolean(),
});

/** The answers as they are kept. */
export function answersOf({ confirmed, noInterest }: AssessmentForm): KeptAnswers {
  return { confirmed, noInterest };
}

/** Kept answers as read from the store; none where they are not of our shape. */
export function readAnswers(content: unknown): KeptAnswers {
  const read = v.safeParse(answersSchema, content);
  return read.success ? read.output : { confirmed: [], noInterest: false };
}

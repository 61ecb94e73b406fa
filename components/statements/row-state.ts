import type { Assessment, AssessmentState } from '~/utils/model/assessment';
import { latestPublished } from '~/utils/model/latest-published';

/** What comes first says most of where a statement stands, when nothing of it is published. */
const TELLING: readonly AssessmentState[] = [
  'in-review',
  'changes-requested',
  'draft',
  'withdrawn',
  'superseded',
];

/** What a list says of a statement: the published assessment, or the state that tells most, or null for none. */
export function rowState(
  assessments: readonly Assessment[],
): { readonly assessment: Assessment } | { readonly state: AssessmentState } | null {
  const published = latestPublished(assessments);
  if (published) return { assessment: published };
  const state = TELLING.find((each) => assessments.some((assessment) => assessment.state === each));
  return state ? { state } : null;
}

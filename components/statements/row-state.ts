import type { Assessment, AssessmentState } from '~/utils/model/assessment';
import { latestPublished } from '~/utils/model/latest-published';
import type { RecordState } from '~/utils/model/statement-query';

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

/** Work that goes on beside what is published. */
const UNDER_WAY: readonly AssessmentState[] = ['in-review', 'changes-requested', 'draft'];

/**
 * Where a statement stands: published or not, and what is under way; what was withdrawn or superseded only where there
 * is nothing else. At least one state.
 */
export function rowStates(assessments: readonly Assessment[]): readonly RecordState[] {
  const has = (state: AssessmentState) => assessments.some((one) => one.state === state);
  const present = (['published', ...UNDER_WAY] as const).filter(has);
  if (present.length > 0) return present;
  return [TELLING.find(has) ?? 'unassessed'];
}

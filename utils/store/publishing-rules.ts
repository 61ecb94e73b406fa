import type { Assessment, AssessmentState } from '../model/assessment';
import type { Failure } from '../model/result';
import { foldName } from '../text/fold-name';
import { isEditable, isReview, nextStates } from './assessment-states';
import type { Edit } from './edit';

/** What forbids a step to another state, or null. */
export function refusedMove(
  { state, author, verdict, evidence }: Assessment,
  to: AssessmentState,
  edit: Edit,
): Failure | null {
  if (!nextStates(state).includes(to)) {
    return { code: 'not-a-step', message: `An assessment does not go from ${state} to ${to}.` };
  }
  if (isReview(state, to) && samePerson(author, edit.author)) {
    return { code: 'own-review', message: 'Nobody reviews an assessment of their own.' };
  }
  if (to === 'published' && verdict !== 'not-checkable' && evidence.length === 0) {
    return { code: 'no-evidence', message: 'A published verdict cites at least one piece of evidence.' };
  }
  if (state === 'published' || state === 'withdrawn') return unlessReasoned(edit);
  return null;
}

/** What forbids a change of the words, or null. */
export function refusedChange(before: Assessment, after: Assessment, edit: Edit): Failure | null {
  if (!isEditable(before.state)) {
    return { code: 'locked', message: `An assessment that is ${before.state} is not changed.` };
  }
  if (before.state !== 'published') return null;
  if (after.verdict !== 'not-checkable' && after.evidence.length === 0) {
    return { code: 'no-evidence', message: 'A published verdict cites at least one piece of evidence.' };
  }
  return unlessReasoned(edit);
}

/** Are two names as written one person's, to the eye? */
function samePerson(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function unlessReasoned({ reason }: Edit): Failure | null {
  return reason.trim() === ''
    ? { code: 'no-reason', message: 'A change that readers see says why it was made.' }
    : null;
}

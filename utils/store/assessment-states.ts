import type { AssessmentState } from '../model/assessment';

/** Where an assessment may go from each state. What readers have seen never disappears: it is withdrawn or superseded. */
const NEXT: { readonly [State in AssessmentState]: readonly AssessmentState[] } = {
  draft: ['in-review', 'published'],
  'in-review': ['draft', 'changes-requested', 'published'],
  'changes-requested': ['draft', 'in-review'],
  published: ['withdrawn', 'superseded'],
  withdrawn: ['published'],
  superseded: [],
};

/** The states in which the words may be changed: not under the reviewer's eyes, and not once they are history. */
const OPEN: readonly AssessmentState[] = ['draft', 'changes-requested', 'published'];

/** The states that readers have not seen yet. */
const UNSEEN: readonly AssessmentState[] = ['draft', 'in-review', 'changes-requested'];

/** The states an assessment may go to next; empty at the end. */
export function nextStates(from: AssessmentState): readonly AssessmentState[] {
  return NEXT[from];
}

/** May its words be changed in this state? */
export function isEditable(state: AssessmentState): boolean {
  return OPEN.includes(state);
}

/** Has no reader seen it? */
export function isUnseen(state: AssessmentState): boolean {
  return UNSEEN.includes(state);
}

/** Is this step a reviewer's answer, which the author may not give? */
export function isReview(from: AssessmentState, to: AssessmentState): boolean {
  return from === 'in-review' && (to === 'published' || to === 'changes-requested');
}

import type { AssessmentState } from '../model/assessment';

/** What a button of the desk does: saves as it stands, or saves and takes the assessment to a state. */
export type DeskAction = 'save' | 'put-on-record' | AssessmentState;

type Situation = {
  /** Null while the assessment is not saved. */
  readonly state: AssessmentState | null;
  /** Has the form an assessment at all? */
  readonly isJudged: boolean;
  /** Does whoever signs the form judge their own work? */
  readonly isAuthor: boolean;
};

/** What can be done now, the usual deed last; the steps are those of the store (utils/store/assessment-states.ts). */
export function deskActions({ state, isJudged, isAuthor }: Situation): readonly DeskAction[] {
  if (!isJudged) return ['put-on-record'];
  switch (state) {
    case null:
    case 'draft':
      return ['save', 'in-review', 'published'];
    case 'changes-requested':
      return ['draft', 'save', 'in-review'];
    case 'in-review':
      return isAuthor ? ['draft'] : ['draft', 'changes-requested', 'published'];
    case 'published':
      return ['superseded', 'withdrawn', 'save'];
    case 'withdrawn':
      return ['published'];
    case 'superseded':
      return [];
  }
}

/** Are the words of the assessment closed in this state: under review, or history? */
export function isLocked(state: AssessmentState | null): boolean {
  return state === 'in-review' || state === 'withdrawn' || state === 'superseded';
}

/** Does a change in this state need a reason, since readers have seen what it changes? */
export function needsReason(state: AssessmentState | null): boolean {
  return state === 'published' || state === 'withdrawn';
}

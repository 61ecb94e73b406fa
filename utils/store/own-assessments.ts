import type { Assessment, AssessmentState } from '../model/assessment';
import type { Failure } from '../model/result';
import { isReview } from './assessment-states';
import { withCorrection } from './corrections';
import type { Edit } from './edit';
import { linkTo } from './links';
import { listLinked } from './list-own';
import { missingReference } from './own-references';
import { refusedChange, refusedMove } from './publishing-rules';
import { createOwn, type Fields, type SaveResult, updateOwn } from './save-own';
import type { Store } from './store';

/** What its author writes; state and reviewer come by `moveAssessment`, corrections by changing what readers saw. */
export type AssessmentFields = Omit<Fields<Assessment>, 'state' | 'reviewer' | 'corrections'>;

/** Saves a new assessment as a draft. Fails with `invalid`, or `dangling` when what it points to is not there. */
export function createAssessment(
  store: Store,
  fields: AssessmentFields,
  edit: Edit,
): Promise<SaveResult<Assessment>> {
  const draft = { ...fields, state: 'draft' as const, reviewer: null };
  return createOwn(store, 'assessments', draft, edit, (after) => dangling(store, after));
}

/**
 * Changes the words of an assessment; its statement stays. Fails with `not-found`, `invalid`, `dangling`, `locked` (in
 * review, withdrawn, superseded) and, once published, with `no-reason` or `no-evidence`.
 */
export function updateAssessment(
  store: Store,
  id: string,
  fields: Omit<AssessmentFields, 'statementId'>,
  edit: Edit,
): Promise<SaveResult<Assessment>> {
  return updateOwn(
    store,
    'assessments',
    id,
    (before) => withCorrection(before, withWords(before, fields), edit),
    edit,
    async (after, before) => (before && refusedChange(before, after, edit)) ?? dangling(store, after),
  );
}

/**
 * Takes an assessment to another state; whoever answers a review becomes its reviewer. Fails with `not-found`,
 * `not-a-step`, `own-review`, `no-evidence` or `no-reason`.
 */
export function moveAssessment(
  store: Store,
  id: string,
  to: AssessmentState,
  edit: Edit,
): Promise<SaveResult<Assessment>> {
  return updateOwn(
    store,
    'assessments',
    id,
    (before) => {
      const reviewer = isReview(before.state, to) ? edit.author : before.reviewer;
      return withCorrection(before, { ...before, state: to, reviewer }, edit);
    },
    edit,
    (_after, before) => before && refusedMove(before, to, edit),
  );
}

/** The assessments of a statement of the user's own, in every state. */
export function assessmentsOf(store: Store, statementId: string): Promise<Assessment[]> {
  return listLinked(store, 'assessments', linkTo.statement({ packId: null, id: statementId }));
}

function withWords(before: Assessment, fields: Omit<AssessmentFields, 'statementId'>): Assessment {
  const { id, statementId, state, reviewer, corrections } = before;
  return { ...fields, id, statementId, state, reviewer, ...(corrections && { corrections }) };
}

async function dangling(store: Store, { statementId, evidence }: Assessment): Promise<Failure | null> {
  return (
    (await missingReference(store, 'statements', [statementId])) ??
    missingReference(
      store,
      'evidence',
      evidence.map(({ evidenceId }) => evidenceId),
    )
  );
}

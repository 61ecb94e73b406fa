import type { Assessment, AssessmentState, RatingMapping } from '../model/assessment';
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
 *
 * @param isAround something that readers see with it was changed by the same edit, so they are told
 */
export function updateAssessment(
  store: Store,
  id: string,
  fields: Omit<AssessmentFields, 'statementId'>,
  edit: Edit,
  isAround = false,
): Promise<SaveResult<Assessment>> {
  return updateOwn(
    store,
    'assessments',
    id,
    (before) => withCorrection(before, withWords(before, fields), edit, isAround),
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

/**
 * Tells the readers of every assessment that cites one of these documents, and that they have seen, why it was changed.
 *
 * @param exceptId an assessment that was told of already; null for none
 */
export async function tellOfEvidence(
  store: Store,
  evidenceIds: readonly string[],
  exceptId: string | null,
  edit: Edit,
): Promise<void> {
  const citing = new Set<string>();
  for (const id of evidenceIds)
    for (const assessment of await listLinked(store, 'assessments', linkTo.evidence(id)))
      citing.add(assessment.id);
  for (const id of citing)
    if (id !== exceptId)
      await updateOwn(
        store,
        'assessments',
        id,
        (before) => withCorrection(before, before, edit, true),
        edit,
        () => null,
      );
}

/** The assessments of a statement of the user's own, in every state. */
export function assessmentsOf(store: Store, statementId: string): Promise<Assessment[]> {
  return listLinked(store, 'assessments', linkTo.statement({ packId: null, id: statementId }));
}

function withWords(before: Assessment, fields: Omit<AssessmentFields, 'statementId'>): Assessment {
  const { id, statementId, state, reviewer, corrections } = before;
  const mapping = mappingAfter(before, fields);
  return {
    ...fields,
    id,
    statementId,
    state,
    reviewer,
    ...(mapping && { mapping }),
    ...(corrections && { corrections }),
  };
}

/** How the publisher's rating became the verdict: who gives it another verdict has read it. */
function mappingAfter(
  { mapping, verdict, originalRating }: Assessment,
  fields: Omit<AssessmentFields, 'statementId'>,
): RatingMapping | undefined {
  if (!mapping || fields.originalRating !== originalRating) return undefined;
  return fields.verdict === verdict ? mapping : { ...mapping, how: 'person' };
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

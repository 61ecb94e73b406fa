import { checkForm } from '~/utils/desk/check-form';
import { type DeskAction, isLocked, needsReason } from '~/utils/desk/desk-actions';
import type { DeskForm } from '~/utils/desk/desk-form';
import { emptyAssessment } from '~/utils/desk/empty-form';
import { entryOfForm } from '~/utils/desk/entry-of-form';
import type { FormProblem } from '~/utils/desk/form-problem';
import { requestSurely } from '~/utils/messaging/request';
import type { AssessmentState } from '~/utils/model/assessment';
import type { Failure } from '~/utils/model/result';
import { writeAuthor } from '~/utils/settings/author';
import { type Edit, editBy } from '~/utils/store/edit';
import { openStore } from '~/utils/store/open-store';
import { saveEntry } from '~/utils/store/save-entry';
import { today } from '~/utils/text/today';
import { keepAnswers } from './desk-data';

/** What became of a save: done, fields to look at, or a refusal of the store. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly statementId: string; readonly edit: Edit; readonly action: DeskAction }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Checks a form, puts it on record and has the open pages matched anew. */
export async function saveDeskForm(
  form: DeskForm,
  action: DeskAction,
  state: AssessmentState | null,
): Promise<SaveOutcome> {
  const problems = problemsOfForm(form, action, state);
  if (problems.length > 0) return { kind: 'problems', problems };
  const edit = editBy(form.author.trim(), form.reason.trim());
  const store = openStore();
  const to = action === 'save' || action === 'put-on-record' ? null : action;
  const lockedId = isLocked(state) ? form.assessment.id : null;
  const saved = await saveEntry(store, entryOfForm(withoutClosed(form, state)), to, edit, lockedId);
  if (!saved.ok) return { kind: 'failed', failure: saved.error };
  const { assessment } = saved.value;
  if (assessment) await keepAnswers(assessment, form.assessment);
  await writeAuthor(form.author);
  await requestSurely('store:changed', {});
  return { kind: 'saved', statementId: saved.value.statement.id, edit, action };
}

/** Everything that keeps a form from what is to be done with it, in the order of the form. */
export function problemsOfForm(
  form: DeskForm,
  action: DeskAction,
  state: AssessmentState | null,
): readonly FormProblem[] {
  return [...checkForm(withoutClosed(form, state), today()), ...problemsOfAction(form, action, state)];
}

/** Under review or withdrawn, the words of the assessment stay as they are. */
function withoutClosed(form: DeskForm, state: AssessmentState | null): DeskForm {
  return isLocked(state) ? { ...form, assessment: emptyAssessment(today()) } : form;
}

function problemsOfAction(form: DeskForm, action: DeskAction, state: AssessmentState | null): FormProblem[] {
  const { verdict, evidence } = form.assessment;
  const isShown = action === 'published' || (action === 'save' && state === 'published');
  return [
    ...(isShown && verdict !== 'not-checkable' && evidence.length === 0
      ? [{ field: 'assessment.evidence', code: 'evidence-needed' as const }]
      : []),
    ...(needsReason(state) && form.reason.trim() === ''
      ? [{ field: 'reason', code: 'reason-needed' as const }]
      : []),
  ];
}

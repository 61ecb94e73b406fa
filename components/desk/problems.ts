import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FormProblem, ProblemCode } from '~/utils/desk/form-problem';

/** What is wrong with the form, by field; every field looks for its own. */
export const Problems = createContext<ReadonlyMap<string, FormProblem>>(new Map());

/** What is wrong with one field, in words; null when nothing is. */
export function useProblem(field: string): string | null {
  const problem = useContext(Problems).get(field);
  return problem ? problemSentence(problem) : null;
}

/** A problem in words. */
export function problemSentence({ code, max }: FormProblem): string {
  const words: Record<ProblemCode, () => string> = {
    required: () => i18n.t('deskProblem.required'),
    'too-long': () => i18n.t('deskProblem.tooLong', [String(max)]),
    date: () => i18n.t('deskProblem.date'),
    address: () => i18n.t('deskProblem.address'),
    language: () => i18n.t('deskProblem.language'),
    'before-saying': () => i18n.t('deskProblem.beforeSaying'),
    future: () => i18n.t('deskProblem.future'),
    'evidence-needed': () => i18n.t('deskProblem.evidenceNeeded'),
    'reason-needed': () => i18n.t('deskProblem.reasonNeeded'),
    twice: () => i18n.t('deskProblem.twice'),
  };
  return words[code]();
}

/** The id of a field's control: where focus goes and what labels point to. */
export function controlId(field: string): string {
  return `desk-${field.replaceAll('.', '-')}`;
}

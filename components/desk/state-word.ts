import { i18n } from '#i18n';
import type { AssessmentState } from '~/utils/model/assessment';

/** The state of an assessment in words. */
export function stateWord(state: AssessmentState): string {
  const words: Record<AssessmentState, () => string> = {
    draft: () => i18n.t('deskState.draft'),
    'in-review': () => i18n.t('deskState.inReview'),
    'changes-requested': () => i18n.t('deskState.changesRequested'),
    published: () => i18n.t('deskState.published'),
    withdrawn: () => i18n.t('deskState.withdrawn'),
    superseded: () => i18n.t('deskState.superseded'),
  };
  return words[state]();
}

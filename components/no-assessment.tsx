import { i18n } from '#i18n';
import type { Assessment, Correction } from '~/utils/model/assessment';
import { formatDate } from './format-date';

type Props = { readonly assessments: readonly Assessment[] };

/** Said in place of an assessment; who once read one that was withdrawn learns when and why. */
export function NoAssessment({ assessments }: Props) {
  const withdrawal = lastWithdrawal(assessments);
  return (
    <p class="no-assessment" dir="auto">
      {withdrawal
        ? i18n.t('corrections.withdrawn', [formatDate(withdrawal.at), withdrawal.reason])
        : i18n.t('comparison.noAssessment')}
    </p>
  );
}

/** The last change that readers were told of in an assessment that is withdrawn now: its withdrawal. */
function lastWithdrawal(assessments: readonly Assessment[]): Correction | null {
  return assessments
    .filter(({ state }) => state === 'withdrawn')
    .flatMap(({ corrections = [] }) => corrections.at(-1) ?? [])
    .reduce<Correction | null>((last, next) => (last && last.at >= next.at ? last : next), null);
}

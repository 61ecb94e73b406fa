import { i18n } from '#i18n';
import type { Assessment } from '~/utils/model/assessment';
import { formatDate } from './format-date';
import { verdictWord } from './words';

type Props = { readonly assessments: readonly Assessment[] };

/** The assessments that readers saw before the one they see now, with the reason why each was replaced; the latest first. */
export function ReplacedAssessments({ assessments }: Props) {
  const replaced = assessments
    .flatMap(({ id, state, verdict, corrections = [] }) => {
      const last = corrections.at(-1);
      return state === 'superseded' && last ? [{ id, verdict, ...last }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (replaced.length === 0) return null;
  return (
    <ul class="corrections">
      {replaced.map(({ id, verdict, at, reason }) => (
        <li key={id} class="soft" dir="auto">
          {i18n.t('corrections.superseded', [verdictWord(verdict), formatDate(at), reason])}
        </li>
      ))}
    </ul>
  );
}

import { i18n } from '#i18n';
import type { Correction } from '~/utils/model/assessment';
import { formatDate } from './format-date';

type Props = {
  /** Oldest first. */
  readonly corrections: readonly Correction[];
};

/** What was changed since readers first saw it, and why; the latest first. */
export function Corrections({ corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <ul class="corrections">
      {[...corrections].reverse().map(({ at, author, reason }) => (
        <li key={`${at} ${reason}`} class="soft" dir="auto">
          {i18n.t('corrections.line', [formatDate(at), author, reason])}
        </li>
      ))}
    </ul>
  );
}

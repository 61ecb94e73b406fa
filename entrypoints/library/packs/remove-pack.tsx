import { i18n } from '#i18n';
import { ConfirmButton } from '~/components/confirm-button';
import { formatBytes } from '~/components/format-bytes';
import { formatCount } from '~/components/format-count';
import type { PackEntry } from '~/components/packs/pack-entry';

type Props = {
  readonly pack: PackEntry;
  /** What of the user's own points into the pack; null until it is counted. */
  readonly ties: { readonly notes: number; readonly relations: number } | null;
  readonly onRemove: () => void;
};

/** Says what goes and what stays, then asks. */
export function RemovePack({ pack: { manifest, counts, bytes }, ties, onRemove }: Props) {
  const tied = (ties?.notes ?? 0) + (ties?.relations ?? 0);
  const question = [
    i18n.t('packsPage.removeQuestion', [manifest.name]),
    i18n.t('packsPage.removeCounts', [
      i18n.t('packsPage.statements', counts.statements, [formatCount(counts.statements)]),
      i18n.t('packsPage.assessments', counts.assessments, [formatCount(counts.assessments)]),
      formatBytes(bytes),
    ]),
    ...(tied > 0 ? [i18n.t('packsPage.removeTies', tied, [formatCount(tied)])] : []),
  ].join(' ');
  return (
    <p>
      <ConfirmButton
        label={i18n.t('packsPage.remove')}
        question={question}
        confirm={i18n.t('packsPage.removeConfirm')}
        onConfirm={onRemove}
      />
    </p>
  );
}

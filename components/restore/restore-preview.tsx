import { i18n } from '#i18n';
import type { SiteAccess } from '~/utils/model/site-access';
import { accessWords } from './access-words';
import { type RestoreFigures, RestoreTable } from './restore-table';

type Props = {
  /** The day the backup was made, in words. */
  readonly date: string;
  readonly report: RestoreFigures;
  /** Names of packs that were installed when the backup was made, and are neither in it nor here. */
  readonly missing: readonly string[];
  /** Addresses of subscriptions that are not here. */
  readonly addresses: readonly string[];
  /** Where pages were read when it was made and may not be read here; null for nowhere. */
  readonly access: SiteAccess | null;
  /** Packs were signed with a key that is not here. */
  readonly isKeyMissing: boolean;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
};

/** What a backup would do to the store, part by part, before it does it. */
export function RestorePreview({
  date,
  report,
  missing,
  addresses,
  access,
  isKeyMissing,
  onRestore,
  onCancel,
}: Props) {
  const changes = Object.values(report).reduce(
    (sum, { added, replaced, removed }) => sum + added + replaced + removed,
    0,
  );
  return (
    <div class="restore-preview">
      <p>{i18n.t('restore.from', [date])}</p>
      <RestoreTable report={report} />
      <p class="soft">{changes > 0 ? i18n.t('restore.rule') : i18n.t('restore.nothing')}</p>
      {missing.length > 0 && <p>{i18n.t('restore.packs', [missing.join(', ')])}</p>}
      {addresses.length > 0 && <p>{i18n.t('restore.addresses', [addresses.join(', ')])}</p>}
      {access !== null && <p>{accessWords(access)}</p>}
      {isKeyMissing && <p>{i18n.t('restore.key')}</p>}
      <p class="buttons">
        <button type="button" class="button button-primary" disabled={changes === 0} onClick={onRestore}>
          {i18n.t('restore.restore')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('restore.cancel')}
        </button>
      </p>
    </div>
  );
}

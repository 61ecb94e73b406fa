import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '~/components/format-date';
import { RestorePreview } from '~/components/restore/restore-preview';
import { planKeptSettings, type SettingCounts } from '~/utils/settings/kept-settings';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import { useSiteAccess } from '../use-site-access';
import { missingAccess } from './missing-access';
import { readSiteAccessSetting, withoutSiteAccess } from './site-access-setting';
import '~/components/restore/restore.css';

type Props = {
  readonly preview: Extract<ImportPreview, { kind: 'backup' }>;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
};

/** A backup that was looked at, with what it would do to settings, which lie outside the store. */
export function BackupLook({ preview, onRestore, onCancel }: Props) {
  const { settings } = preview;
  const [access] = useSiteAccess();
  const [counts, setCounts] = useState<SettingCounts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    planKeptSettings(withoutSiteAccess(settings)).then((plan) => isCurrent && setCounts(plan.counts));
    return () => {
      isCurrent = false;
    };
  }, [settings]);
  if (counts === null) return null;
  return (
    <RestorePreview
      date={formatDate(preview.head.createdAt)}
      report={{ ...preview.report, settings: { replaced: 0, removed: 0, ...counts } }}
      missing={preview.missing}
      addresses={preview.addresses}
      access={missingAccess(readSiteAccessSetting(settings), access)}
      isKeyMissing={preview.isKeyMissing}
      onRestore={onRestore}
      onCancel={onCancel}
    />
  );
}

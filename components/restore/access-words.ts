import { i18n } from '#i18n';
import type { SiteAccess } from '~/utils/model/site-access';

/** More names than that are told by their number. */
const SHOWN = 20;

/** What On Record was allowed to read when a backup was made, and that only the browser can allow it again. */
export function accessWords({ mode, sites }: SiteAccess): string {
  if (mode === 'all') return i18n.t('restore.accessAll');
  const named = sites.slice(0, SHOWN).join(', ');
  return i18n.t('restore.access', [sites.length > SHOWN ? `${named} …` : named]);
}

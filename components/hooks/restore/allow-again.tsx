import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { accessWords } from '~/components/restore/access-words';
import type { KeptSetting } from '~/utils/settings/kept-settings';
import { useSiteAccess } from '../use-site-access';
import { missingAccess } from './missing-access';
import { readSiteAccessSetting } from './site-access-setting';

/** After a restore: has the browser asked for the sites that were read when the backup was made, if they are not allowed here. */
export function AllowAgain({ settings }: { readonly settings: readonly KeptSetting[] }) {
  const told = readSiteAccessSetting(settings);
  const [access, actions] = useSiteAccess();
  const [answer, setAnswer] = useState('');
  const missing = missingAccess(told, access);
  if (missing === null) return answer === '' ? null : <p role="status">{answer}</p>;
  // Called in the click itself: browsers refuse to ask later.
  const allow = () => {
    const asked = missing.mode === 'all' ? actions.allowEverywhere() : actions.allowSites(missing.sites);
    void asked.then((granted) => setAnswer(i18n.t(granted ? 'access.done' : 'access.declined')));
  };
  return (
    <div class="restore">
      <p>{accessWords(missing)}</p>
      <button type="button" class="button" onClick={allow}>
        {i18n.t('restore.allowAgain')}
      </button>
      <p role="status">{answer}</p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { accessWords } from '~/components/restore/access-words';
import type { KeptSetting } from '~/utils/settings/kept-settings';
import { useSiteAccess } from '../use-site-access';
import { readSiteAccessSetting } from './site-access-setting';

/** After a restore: has the browser asked for the sites that were read when the backup was made, if they are not allowed here. */
export function AllowAgain({ settings }: { readonly settings: readonly KeptSetting[] }) {
  const told = readSiteAccessSetting(settings);
  const [access, actions] = useSiteAccess();
  const [answer, setAnswer] = useState('');
  if (told === null || told.mode === 'click' || access === null || access.mode === 'all') return null;
  const sites = told.sites.filter((site) => !access.sites.includes(site));
  if (told.mode === 'sites' && sites.length === 0 && answer === '') return null;
  // Called in the click itself: browsers refuse to ask later.
  const allow = () => {
    const asked = told.mode === 'all' ? actions.allowEverywhere() : actions.allowSites(sites);
    void asked.then((granted) => setAnswer(i18n.t(granted ? 'access.done' : 'access.declined')));
  };
  return (
    <div class="restore">
      <p>{accessWords(told)}</p>
      <button type="button" class="button" onClick={allow}>
        {i18n.t('restore.allowAgain')}
      </button>
      <p role="status">{answer}</p>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupStart } from '~/components/hooks/popup-start';
import { useSiteAccess } from '~/components/hooks/use-site-access';
import { Switch } from '~/components/switch';
import { requestSurely } from '~/utils/messaging/request';
import { isSiteEnabled } from '~/utils/settings/site-settings';
import { areMarksHidden } from '~/utils/settings/tab-state';

type Props = {
  readonly tabId: number;
  readonly host: string | null;
  /** What was read before the first frame. */
  readonly start: PopupStart;
};

/** Marks in this tab, and the whole site: on or off, and read without a click or not. */
export function PopupSwitches({ tabId, host, start }: Props) {
  const [marks, setMarks] = useState(!start.marksHidden);
  const [site, setSite] = useState(host === null || !start.disabledSites.includes(host));
  const [access, { allowSites, revokeSite }] = useSiteAccess(start.access);
  useEffect(() => {
    areMarksHidden(tabId).then((hidden) => setMarks(!hidden));
    if (host) isSiteEnabled(host).then(setSite);
  }, [tabId, host]);
  return (
    <div class="popup-switches">
      <Switch
        label={i18n.t('popup.marks')}
        checked={marks}
        onChange={(visible) => {
          setMarks(visible);
          void requestSurely('tab:marks', { tabId, visible });
        }}
      />
      {host && (
        <Switch
          label={i18n.t('popup.site', [host])}
          checked={site}
          onChange={(enabled) => {
            setSite(enabled);
            void requestSurely('site:enable', { tabId, host, enabled });
          }}
        />
      )}
      {host && site && access && access.mode !== 'all' && (
        <Switch
          label={i18n.t('popup.always', [host])}
          checked={access.sites.includes(host)}
          onChange={(always) => void (always ? allowSites([host]) : revokeSite(host))}
        />
      )}
    </div>
  );
}

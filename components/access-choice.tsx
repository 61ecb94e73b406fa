import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AccessMode, SiteAccess } from '~/utils/model/site-access';
import { SiteForm } from './site-form';
import { SiteRows } from './site-rows';

type Props = {
  readonly access: SiteAccess;
  /** Each is called in the click itself and resolves to false when the browser or its user declined. */
  readonly onAllowSites: (sites: readonly string[]) => Promise<boolean>;
  readonly onAllowEverywhere: () => Promise<boolean>;
  readonly onRevokeSite: (site: string) => Promise<boolean>;
  readonly onRevokeAll: () => Promise<boolean>;
};

const MODES: readonly AccessMode[] = ['click', 'sites', 'all'];

/**
 * When pages are read. Choosing shows what a mode means; only the button under it asks the browser, so that walking
 * through the choices with the arrow keys asks for nothing.
 */
export function AccessChoice({ access, onAllowSites, onAllowEverywhere, onRevokeSite, onRevokeAll }: Props) {
  const [picked, setPicked] = useState<AccessMode | null>(null);
  const [answer, setAnswer] = useState('');
  const chosen = picked ?? access.mode;
  const tell = (granted: boolean) => setAnswer(granted ? i18n.t('access.done') : i18n.t('access.declined'));
  const choose = (mode: AccessMode) => {
    setPicked(mode);
    setAnswer('');
  };
  return (
    <fieldset class="access">
      <legend class="visually-hidden">{i18n.t('access.legend')}</legend>
      {MODES.map((mode) => (
        <div key={mode} class="access-mode">
          <label>
            <input type="radio" name="access" checked={mode === chosen} onChange={() => choose(mode)} />
            <span class="access-title">
              <span class="access-name">{modeName(mode)}</span>
              {mode === access.mode && <span class="access-now">{i18n.t('access.now')}</span>}
            </span>
            <span class="soft access-text">{modeText(mode)}</span>
          </label>
          {mode === chosen && mode === 'click' && access.mode !== 'click' && (
            <button type="button" class="button" onClick={() => void onRevokeAll().then(tell)}>
              {i18n.t('access.revokeAll')}
            </button>
          )}
          {mode === chosen && mode === 'sites' && (
            <>
              {access.sites.length > 0 && (
                <SiteRows
                  label={i18n.t('access.granted')}
                  sites={access.sites}
                  action={i18n.t('access.revoke')}
                  actionName={(site) => i18n.t('access.revokeSite', [site])}
                  onAct={(site) => void onRevokeSite(site).then(tell)}
                />
              )}
              <SiteForm onSubmit={(sites) => void onAllowSites(sites).then(tell)} />
            </>
          )}
          {mode === chosen && mode === 'all' && access.mode !== 'all' && (
            <button type="button" class="button" onClick={() => void onAllowEverywhere().then(tell)}>
              {i18n.t('access.allowAll')}
            </button>
          )}
        </div>
      ))}
      <p role="status" class="access-answer">
        {answer}
      </p>
    </fieldset>
  );
}

function modeName(mode: AccessMode): string {
  if (mode === 'click') return i18n.t('access.click');
  return mode === 'sites' ? i18n.t('access.sites') : i18n.t('access.all');
}

function modeText(mode: AccessMode): string {
  if (mode === 'click') return i18n.t('access.clickText');
  return mode === 'sites' ? i18n.t('access.sitesText') : i18n.t('access.allText');
}

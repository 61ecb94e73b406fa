import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AccessChoice } from '~/components/access-choice';
import { useRecords } from '~/components/hooks/use-records';
import { useSiteAccess } from '~/components/hooks/use-site-access';
import { Demo } from './demo';
import { DEMO_REFS } from './demo-data';
import { Steps } from './steps';

/** The first page a reader sees: what On Record does, what leaves the machine, and when it may read. */
export function Welcome() {
  const [access, { allowSites, allowEverywhere, revokeSite, revokeAll }] = useSiteAccess();
  const records = useRecords(DEMO_REFS);
  return (
    <div class="welcome surface">
      <header class="welcome-head">
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <p class="welcome-name">{i18n.t('extName')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="how">
        <h2 id="how">{i18n.t('welcome.how')}</h2>
        <Steps />
        <Demo records={records} />
      </section>
      <section aria-labelledby="leaves" class="band">
        <h2 id="leaves">{i18n.t('welcome.leaves')}</h2>
        <p class="nothing">{i18n.t('welcome.nothing')}</p>
        <p>{i18n.t('welcome.nothingText')}</p>
        <p>{i18n.t('subscriptions.unlessSubscribed')}</p>
      </section>
      <section aria-labelledby="when">
        <h2 id="when">{i18n.t('access.legend')}</h2>
        {access && (
          <AccessChoice
            access={access}
            onAllowSites={allowSites}
            onAllowEverywhere={allowEverywhere}
            onRevokeSite={revokeSite}
            onRevokeAll={revokeAll}
          />
        )}
      </section>
      <footer class="welcome-foot">
        <p>{i18n.t('welcome.later')}</p>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('welcome.settings')}
        </button>
      </footer>
    </div>
  );
}

import { i18n } from '#i18n';
import { AccessChoice } from '~/components/access-choice';
import { LibraryLink } from '~/components/hooks/library-link';
import { useSubscriptions } from '~/components/hooks/packs/use-subscriptions';
import { useDisabledSites } from '~/components/hooks/use-disabled-sites';
import { useMarkLook } from '~/components/hooks/use-mark-look';
import { usePacks } from '~/components/hooks/use-packs';
import { useSiteAccess } from '~/components/hooks/use-site-access';
import { MarkChoice } from '~/components/mark-choice';
import { PackList } from '~/components/pack-list';
import { SiteRows } from '~/components/site-rows';
import { SubscriptionServers } from '~/components/subscription-servers';
import { DataSection } from './data-section';
import { Section } from './section';
import { Shortcuts } from './shortcuts';

/** Everything that can be set, and what is kept where. */
export function Options() {
  const [access, { allowSites, allowEverywhere, revokeSite, revokeAll }] = useSiteAccess();
  const [disabled, enableSite] = useDisabledSites();
  const [packs, enablePack] = usePacks();
  const [look, chooseLook] = useMarkLook();
  const subscriptions = useSubscriptions();
  return (
    <div class="options surface">
      <h1>{i18n.t('options.title')}</h1>
      <p>
        <LibraryLink />
      </p>
      <Section id="access" title={i18n.t('access.legend')}>
        {access && (
          <AccessChoice
            access={access}
            onAllowSites={allowSites}
            onAllowEverywhere={allowEverywhere}
            onRevokeSite={revokeSite}
            onRevokeAll={revokeAll}
          />
        )}
        {disabled.length > 0 && (
          <div>
            <h3>{i18n.t('options.disabled')}</h3>
            <SiteRows
              label={i18n.t('options.disabled')}
              sites={disabled}
              action={i18n.t('options.enable')}
              actionName={(site) => i18n.t('options.enableSite', [site])}
              onAct={enableSite}
            />
          </div>
        )}
      </Section>
      <Section id="marks" title={i18n.t('marks.title')}>
        {look && <MarkChoice look={look} onChange={chooseLook} />}
      </Section>
      <Section id="packs" title={i18n.t('packs.title')}>
        <p>{i18n.t('packs.text')}</p>
        {packs && <PackList packs={packs} onEnable={enablePack} />}
      </Section>
      <Section id="keys" title={i18n.t('options.keys')}>
        <Shortcuts />
      </Section>
      <Section id="data" title={i18n.t('data.title')}>
        <DataSection />
      </Section>
      <Section id="leaves" title={i18n.t('welcome.leaves')}>
        {subscriptions?.length === 0 && <p>{i18n.t('options.leaves')}</p>}
        <SubscriptionServers subscriptions={subscriptions ?? []} />
      </Section>
      <Section id="language" title={i18n.t('options.language')}>
        <p>{i18n.t('options.languageText')}</p>
      </Section>
    </div>
  );
}

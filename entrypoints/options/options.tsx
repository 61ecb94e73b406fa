import { i18n } from '#i18n';
import { AccessChoice } from '~/components/access-choice';
import { useDisabledSites } from '~/components/hooks/use-disabled-sites';
import { usePacks } from '~/components/hooks/use-packs';
import { useSiteAccess } from '~/components/hooks/use-site-access';
import { PackList } from '~/components/pack-list';
import { DataSection } from './data-section';
import { DisabledSites } from './disabled-sites';
import { Section } from './section';
import { Shortcuts } from './shortcuts';

/** Everything that can be set, and what is kept where. */
export function Options() {
  const [access, { allowSites, allowEverywhere, revokeSite, revokeAll }] = useSiteAccess();
  const [disabled, enableSite] = useDisabledSites();
  const [packs, enablePack] = usePacks();
  return (
    <div class="options surface">
      <h1>{i18n.t('options.title')}</h1>
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
        <DisabledSites sites={disabled} onEnable={enableSite} />
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
        <p>{i18n.t('options.leaves')}</p>
      </Section>
      <Section id="language" title={i18n.t('options.language')}>
        <p>{i18n.t('options.languageText')}</p>
      </Section>
    </div>
  );
}

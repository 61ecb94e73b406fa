import { i18n } from '#i18n';
import { switchPack } from '~/components/hooks/packs/use-pack-entries';
import { routeHash } from '~/components/library-route';
import type { PackEntry } from '~/components/packs/pack-entry';
import { PackRows } from '~/components/packs/pack-rows';
import { placeHash } from '~/components/packs/packs-place';
import { SubscriptionsSection } from './subscriptions-section';

type Props = {
  readonly packs: readonly PackEntry[];
  /** What has just been done; "" for nothing. */
  readonly said: string;
};

/** Every installed pack, and what can be done with several. */
export function PackListPage({ packs, said }: Props) {
  return (
    <div class="stack">
      <h1>{i18n.t('packs.title')}</h1>
      <p>{i18n.t('packs.text')}</p>
      <p role="status" class="pack-said">
        {said}
      </p>
      <PackRows packs={packs} onEnable={(id, enabled) => void switchPack(id, enabled)} />
      <p class="buttons">
        <a class="button button-primary" href={routeHash({ view: 'import' })}>
          {i18n.t('packsPage.add')}
        </a>
        <a class="button" href={placeHash({ kind: 'disagreements' })}>
          {i18n.t('packsPage.disagreements')}
        </a>
        <a class="button" href={placeHash({ kind: 'merge', id: null })}>
          {i18n.t('packsPage.merge')}
        </a>
      </p>
      <SubscriptionsSection />
    </div>
  );
}

import { i18n } from '#i18n';
import { usePacks } from '~/components/hooks/use-packs';
import { PackList } from '~/components/pack-list';

/** The installed packs. */
export function PacksView() {
  const [packs, enablePack] = usePacks();
  return (
    <>
      <h1>{i18n.t('packs.title')}</h1>
      <p>{i18n.t('packs.text')}</p>
      {packs && <PackList packs={packs} onEnable={enablePack} />}
    </>
  );
}

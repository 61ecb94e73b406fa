import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatBytes } from '~/components/format-bytes';
import { formatCount } from '~/components/format-count';
import { formatDate } from '~/components/format-date';
import { usePackDetails } from '~/components/hooks/packs/use-pack-details';
import { dropPack, switchPack } from '~/components/hooks/packs/use-pack-entries';
import { routeHash } from '~/components/library-route';
import type { PackEntry } from '~/components/packs/pack-entry';
import { originWords } from '~/components/packs/pack-words';
import { placeHash } from '~/components/packs/packs-place';
import { SignerLine } from '~/components/packs/signer-line';
import { writeQuery } from '~/components/statements/query-params';
import { Switch } from '~/components/switch';
import { EVERYTHING } from '~/utils/model/statement-query';
import { ManifestFacts } from '../import/manifest-facts';
import { PackUpdate } from './pack-update';
import { PackVoices } from './pack-voices';
import { RemovePack } from './remove-pack';

type Props = {
  readonly pack: PackEntry;
  /** Called with what was done, once the pack is gone. */
  readonly onRemoved: (said: string) => void;
};

/** One pack: who answers for it and on what terms, who speaks in it, its next release, and the way to be rid of it. */
export function PackPage({ pack, onRemoved }: Props) {
  const { manifest, counts, bytes, origin, signer, installedAt, sha256, enabled } = pack;
  const details = usePackDetails(manifest.id);
  const [removing, setRemoving] = useState(false);
  const statements = writeQuery({ ...EVERYTHING, origins: [manifest.id] });
  const remove = async () => {
    setRemoving(true);
    await dropPack(manifest.id);
    onRemoved(i18n.t('packsPage.removed', [manifest.name]));
  };
  return (
    <article class="stack">
      <p>
        <a href={placeHash({ kind: 'list' })}>{i18n.t('packsPage.all')}</a>
      </p>
      <header class="pack-head">
        <h1 lang={manifest.lang}>{manifest.name}</h1>
        <Switch
          label={i18n.t('packs.use', [manifest.name])}
          checked={enabled}
          onChange={(next) => void switchPack(manifest.id, next)}
        />
      </header>
      <p lang={manifest.lang} class="pack-about">
        {manifest.description}
      </p>
      <p>
        <a href={routeHash({ view: 'statements', query: statements })}>
          {i18n.t('packsPage.statements', counts.statements, [formatCount(counts.statements)])}
        </a>
        {' · '}
        {i18n.t('packsPage.assessments', counts.assessments, [formatCount(counts.assessments)])}
        {' · '}
        {i18n.t('packsPage.evidence', counts.evidence, [formatCount(counts.evidence)])}
        {' · '}
        {formatBytes(bytes)}
      </p>
      <PackUpdate />
      <section>
        <h2>{i18n.t('packsPage.about')}</h2>
        <ManifestFacts manifest={manifest} sha256={sha256}>
          <dt>{i18n.t('packsPage.from')}</dt>
          <dd>
            {originWords(origin)}
            {' · '}
            {i18n.t('packsPage.since', [formatDate(installedAt)])}
          </dd>
          <dt>{i18n.t('signing.title')}</dt>
          <dd>
            <SignerLine signer={signer} />
          </dd>
        </ManifestFacts>
      </section>
      <p class="buttons">
        <a class="button" href={placeHash({ kind: 'disagreements' })}>
          {i18n.t('packsPage.disagreements')}
        </a>
        <a class="button" href={placeHash({ kind: 'merge', id: manifest.id })}>
          {i18n.t('packsPage.merge')}
        </a>
      </p>
      <PackVoices packId={manifest.id} voices={details?.voices ?? []} />
      {removing ? (
        <p role="status">{i18n.t('packsPage.removing', [manifest.name])}</p>
      ) : (
        <RemovePack pack={pack} ties={details?.ties ?? null} onRemove={() => void remove()} />
      )}
    </article>
  );
}

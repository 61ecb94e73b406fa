import { i18n } from '#i18n';
import { formatBytes } from '../format-bytes';
import { formatCount } from '../format-count';
import { formatDate } from '../format-date';
import { Switch } from '../switch';
import type { PackEntry } from './pack-entry';
import { originWords } from './pack-words';
import { placeHash } from './packs-place';
import { SignerLine } from './signer-line';

type Props = {
  readonly packs: readonly PackEntry[];
  readonly onEnable: (packId: string, enabled: boolean) => void;
};

/** The installed packs: who answers for each, how much it holds, whose signature it bears, and its switch. */
export function PackRows({ packs, onEnable }: Props) {
  if (packs.length === 0) return <p class="soft">{i18n.t('packs.none')}</p>;
  return (
    <ul class="rows pack-rows">
      {packs.map(({ manifest, enabled, counts, bytes, origin, signer }) => (
        <li key={manifest.id} data-enabled={enabled}>
          <div class="row-text">
            <h2 lang={manifest.lang}>
              <a href={placeHash({ kind: 'pack', id: manifest.id })}>{manifest.name}</a>
            </h2>
            <p>
              <bdi>{manifest.publisher.name}</bdi>
              {' · '}
              {i18n.t('packs.release', [manifest.release, formatDate(manifest.releasedOn)])}
            </p>
            <p class="soft">
              {i18n.t('packsPage.statements', counts.statements, [formatCount(counts.statements)])}
              {', '}
              {i18n.t('packsPage.assessments', counts.assessments, [formatCount(counts.assessments)])}
              {' · '}
              {formatBytes(bytes)}
              {' · '}
              {originWords(origin)}
            </p>
            <p class="soft">
              <SignerLine signer={signer} />
            </p>
          </div>
          <Switch
            label={i18n.t('packs.use', [manifest.name])}
            checked={enabled}
            onChange={(next) => onEnable(manifest.id, next)}
          />
        </li>
      ))}
    </ul>
  );
}

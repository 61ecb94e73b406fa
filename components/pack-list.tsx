import { i18n } from '#i18n';
import type { PackManifest } from '~/utils/model/pack';
import { countWords } from './count-words';
import { formatDate } from './format-date';
import { Switch } from './switch';

/** An installed pack, as far as a list shows it. */
export type PackSummary = {
  readonly manifest: PackManifest;
  readonly enabled: boolean;
  readonly counts: { readonly statements: number; readonly assessments: number };
};

type Props = {
  readonly packs: readonly PackSummary[];
  readonly onEnable: (packId: string, enabled: boolean) => void;
};

/** The installed packs, each with who answers for it and its switch. */
export function PackList({ packs, onEnable }: Props) {
  if (packs.length === 0) return <p class="soft">{i18n.t('packs.none')}</p>;
  return (
    <ul class="rows">
      {packs.map(({ manifest, enabled, counts }) => (
        <li key={manifest.id}>
          <div class="row-text">
            <h3 lang={manifest.lang}>{manifest.name}</h3>
            <p class="soft">
              <bdi>{manifest.publisher.name}</bdi>
              {' · '}
              {i18n.t('packs.release', [manifest.release, formatDate(manifest.releasedOn)])}
              {' · '}
              {countWords({ statements: counts.statements, assessments: counts.assessments })}
              {' · '}
              {manifest.licence}
            </p>
            <p lang={manifest.lang}>{manifest.description}</p>
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

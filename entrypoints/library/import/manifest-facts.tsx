import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatDate } from '~/components/format-date';
import { verdictWord } from '~/components/words';
import type { PackManifest } from '~/utils/model/pack';

type Props = {
  readonly manifest: PackManifest;
  readonly sha256: string | null;
  /** More rows of the same list. */
  readonly children?: ComponentChildren;
};

/** Who answers for a pack, and on what terms. */
export function ManifestFacts({ manifest, sha256, children }: Props) {
  const { publisher, release, releasedOn, licence, corrections, ratingScale, id } = manifest;
  return (
    <dl class="facts">
      <dt>{i18n.t('packsPage.publisher')}</dt>
      <dd>
        {publisher.url === null ? (
          <bdi>{publisher.name}</bdi>
        ) : (
          <a href={publisher.url} target="_blank" rel="noopener noreferrer">
            {publisher.name}
          </a>
        )}
      </dd>
      <dt>{i18n.t('packsPage.releaseName')}</dt>
      <dd>{i18n.t('packs.release', [release, formatDate(releasedOn)])}</dd>
      <dt>{i18n.t('packsPage.licence')}</dt>
      <dd>{licence}</dd>
      <dt>{i18n.t('packsPage.corrections')}</dt>
      <dd>
        <a href={corrections} target="_blank" rel="noopener noreferrer">
          {corrections.replace(/^mailto:/, '')}
        </a>
      </dd>
      {ratingScale.length > 0 && (
        <>
          <dt>{i18n.t('packsPage.scale')}</dt>
          <dd>
            <ul>
              {ratingScale.map(({ label, verdict }) => (
                <li key={label}>{i18n.t('importing.lists.rated', [label, verdictWord(verdict)])}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{i18n.t('packsPage.id')}</dt>
      <dd>
        <code>{id}</code>
      </dd>
      {sha256 !== null && (
        <>
          <dt>SHA-256</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </>
      )}
      {children}
    </dl>
  );
}

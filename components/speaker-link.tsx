import { i18n } from '#i18n';
import type { StatementRef } from '~/utils/model/statement';
import { libraryHref } from './library-href';

type Props = {
  readonly name: string;
  /** The speaker's record; null where there is none, or where the library cannot be opened from. */
  readonly speaker: StatementRef | null;
};

/** A speaker's name, leading to everything on record where there is a record. */
export function SpeakerLink({ name, speaker }: Props) {
  if (!speaker) return <bdi>{name}</bdi>;
  return (
    <a
      class="speaker-link"
      href={libraryHref({ view: 'speaker', ref: speaker })}
      target="_blank"
      rel="noreferrer"
      title={i18n.t('dossier.open', [name])}
    >
      <bdi>{name}</bdi>
    </a>
  );
}

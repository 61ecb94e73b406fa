import { i18n } from '#i18n';
import { SpeakerList } from '~/components/dossier/speaker-list';
import { useSpeakers } from '~/components/hooks/use-speakers';
import '~/components/dossier/dossier.css';

/** Everybody on record, by name. */
export function SpeakersView() {
  const speakers = useSpeakers();
  return (
    <>
      <h1>{i18n.t('speakers.title')}</h1>
      {speakers === null ? (
        <p role="status">{i18n.t('dossier.reading')}</p>
      ) : (
        <SpeakerList speakers={speakers} />
      )}
    </>
  );
}

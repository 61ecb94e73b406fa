import { i18n } from '#i18n';
import { DossierView } from '~/components/dossier/dossier-view';
import { useDossier } from '~/components/hooks/use-dossier';
import { routeHash } from '~/components/library-route';
import { Notice } from '~/components/notice';
import type { StatementRef } from '~/utils/model/statement';
import '~/components/comparison.css';
import '~/components/timeline/timeline.css';
import '~/components/dossier/dossier.css';

/** Everything on record by one speaker. */
export function SpeakerView({ speaker }: { readonly speaker: StatementRef }) {
  const dossier = useDossier(speaker);
  if (dossier === undefined) return <p role="status">{i18n.t('dossier.reading')}</p>;
  if (dossier === null)
    return (
      <Notice title={i18n.t('dossier.goneTitle')} text={i18n.t('dossier.goneText')}>
        <a href={routeHash({ view: 'speakers' })}>{i18n.t('speakers.title')}</a>
      </Notice>
    );
  return <DossierView speaker={dossier.speaker} entries={dossier.entries} />;
}

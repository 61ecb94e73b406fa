import { i18n } from '#i18n';
import { DossierView } from '~/components/dossier/dossier-view';
import { OwnSpeakerRecords } from '~/components/dossier/own-speaker-records';
import { useDossier } from '~/components/hooks/use-dossier';
import { type SpeakerStep, useSpeakerChanges } from '~/components/hooks/use-speaker-changes';
import { useTitle } from '~/components/hooks/use-title';
import { routeHash } from '~/components/library-route';
import { Notice } from '~/components/notice';
import type { StatementRef } from '~/utils/model/statement';
import '~/components/comparison.css';
import '~/components/timeline/timeline.css';
import '~/components/dossier/dossier.css';

/** Everything on record by one speaker. */
export function SpeakerView({ speaker }: { readonly speaker: StatementRef }) {
  const dossier = useDossier(speaker);
  useTitle(dossier?.speaker.name ?? null);
  const { step, edit, merge, split, undo } = useSpeakerChanges(i18n.t('speakerTools.undoReason'));
  if (dossier === undefined) return <p role="status">{i18n.t('dossier.reading')}</p>;
  if (dossier === null)
    return (
      <Notice title={i18n.t('dossier.goneTitle')} text={i18n.t('dossier.goneText')}>
        <a href={routeHash({ view: 'speakers' })}>{i18n.t('speakers.title')}</a>
      </Notice>
    );
  return (
    <DossierView speaker={dossier.speaker} entries={dossier.entries}>
      <OwnSpeakerRecords
        own={dossier.own}
        all={dossier.allOwn}
        entries={dossier.entries}
        answer={answerWords(step)}
        onEdit={edit}
        onMerge={merge}
        onSplit={split}
        onUndo={undo}
      />
    </DossierView>
  );
}

function answerWords(step: SpeakerStep): string {
  switch (step?.kind) {
    case 'merged':
      return i18n.t('speakerTools.merged');
    case 'split':
      return i18n.t('speakerTools.isSplit');
    case 'edited':
      return i18n.t('speakerTools.edited');
    case 'undone':
      return i18n.t('speakerTools.undone');
    case 'refused':
      return refusalWords(step.code);
    default:
      return '';
  }
}

function refusalWords(code: string): string {
  if (code === 'other-person') return i18n.t('speakerTools.otherPerson');
  return code === 'changed-since' ? i18n.t('speakerTools.changedSince') : i18n.t('speakerTools.refused');
}

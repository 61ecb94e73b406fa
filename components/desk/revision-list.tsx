import { i18n } from '#i18n';
import type { RevisionChanges } from '~/utils/desk/revision-changes';
import { formatTime } from '../format-time';
import { FieldChanges } from './field-changes';

type Props = {
  /** Oldest first, from `revisionChanges`. */
  readonly revisions: readonly RevisionChanges[];
};

/** The history of a record, latest first: who changed what, why, and the words that differ. */
export function RevisionList({ revisions }: Props) {
  return (
    <ol class="revisions" reversed aria-label={i18n.t('deskHistory.heading')}>
      {[...revisions].reverse().map((revision) => (
        <li key={revision.id}>
          <p>
            <span class="revision-deed">{actionWord(revision.action)}</span>
            {' · '}
            {[tableWord(revision.table), revision.of].filter(Boolean).map((word) => (
              <bdi key={word}>{word} </bdi>
            ))}
            <span class="soft">
              <time dateTime={revision.at}>{formatTime(revision.at)}</time>
              {revision.author && (
                <>
                  {' · '}
                  <bdi>{revision.author}</bdi>
                </>
              )}
            </span>
          </p>
          {revision.reason && <p dir="auto">{revision.reason}</p>}
          {revision.changes.length > 0 && <FieldChanges changes={revision.changes} />}
        </li>
      ))}
    </ol>
  );
}

/** What of the record a step is about, by the headings of its form. */
function tableWord(table: string): string {
  if (table === 'statements') return i18n.t('desk.statement');
  if (table === 'assessments') return i18n.t('desk.assessment');
  return table === 'evidence' ? i18n.t('deskEvidence.heading') : '';
}

function actionWord(action: RevisionChanges['action']): string {
  const words: Record<RevisionChanges['action'], () => string> = {
    create: () => i18n.t('deskHistory.create'),
    update: () => i18n.t('deskHistory.update'),
    remove: () => i18n.t('deskHistory.remove'),
    restore: () => i18n.t('deskHistory.restore'),
    purge: () => i18n.t('deskHistory.purge'),
  };
  return words[action]();
}

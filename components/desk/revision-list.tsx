import { i18n } from '#i18n';
import type { FieldChange, RevisionChanges } from '~/utils/desk/revision-changes';
import { diffWords } from '~/utils/text/word-diff';
import { DiffText } from '../diff-text';
import { fieldWord } from './field-word';

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
            <span class="revision-deed">{actionWord(revision.action)}</span>{' '}
            <span class="soft">
              <time dateTime={revision.at}>{new Date(revision.at).toLocaleString()}</time>
              {revision.author && (
                <>
                  {' · '}
                  <bdi>{revision.author}</bdi>
                </>
              )}
            </span>
          </p>
          {revision.reason && <p dir="auto">{revision.reason}</p>}
          {revision.changes.length > 0 && (
            <dl class="revision-changes">
              {revision.changes.map((change) => (
                <Change key={change.field} change={change} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function Change({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const steps = diffWords(before, after);
  const gone = steps.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : []));
  const come = steps.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : []));
  return (
    <div>
      <dt class="label">{fieldWord(field)}</dt>
      {before !== '' && (
        <dd>
          <span class="visually-hidden">{i18n.t('deskHistory.before')}</span>
          <del>
            <DiffText text={before} only={gone} side="page" />
          </del>
        </dd>
      )}
      {after !== '' && (
        <dd>
          <span class="visually-hidden">{i18n.t('deskHistory.after')}</span>
          <ins>
            <DiffText text={after} only={come} side="record" />
          </ins>
        </dd>
      )}
    </div>
  );
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

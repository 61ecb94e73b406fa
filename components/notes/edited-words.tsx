import { i18n } from '#i18n';
import type { NoteEdit } from '~/utils/model/placed-note';
import { diffWords } from '~/utils/text/word-diff';
import { DiffText } from '../diff-text';

type Props = {
  readonly edit: NoteEdit;
  /** True where the words now are merely the most similar ones, and the note stands at no place. */
  readonly isGuess: boolean;
};

/** Words as they were noted and as they are now, the differing ones marked on either side. */
export function EditedWords({ edit: { noted, now }, isGuess }: Props) {
  const runs = diffWords(noted, now);
  const onlyNoted = runs.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : []));
  const onlyNow = runs.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : []));
  return (
    <dl class="edited-words">
      <div>
        <dt>{i18n.t('pageNotes.noted')}</dt>
        <dd>
          <DiffText text={noted} only={onlyNoted} side="record" />
        </dd>
      </div>
      <div>
        <dt>{isGuess ? i18n.t('pageNotes.closest') : i18n.t('pageNotes.now')}</dt>
        <dd>
          <DiffText text={now} only={onlyNow} side="page" />
        </dd>
      </div>
    </dl>
  );
}

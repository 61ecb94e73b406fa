import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AssessmentState } from '~/utils/model/assessment';
import { ConfirmButton } from '../confirm-button';
import { recordStateWord } from './query-words';

type Props = {
  readonly selected: number;
  /** How many of them are the user's own. */
  readonly own: number;
  readonly onTag: (tag: string, add: boolean) => void;
  readonly onMove: (to: AssessmentState) => void;
  readonly onTrash: () => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
};

/** What many assessments may be set to at once; withdrawing wants a reason of its own for each. */
const TARGETS = ['in-review', 'draft', 'published'] as const;

/** What can be done with the selection: only the user's own statements are ever changed. */
export function BulkBar({ selected, own, onTag, onMove, onTrash, onExport, onClear }: Props) {
  return (
    <section class="bulk-bar" aria-label={i18n.t('statements.bulk.label')}>
      <p>
        <strong>{i18n.t('statements.bulk.selected', selected)}</strong>{' '}
        <span class="soft">
          {own === 0 ? i18n.t('statements.bulk.noneOwn') : i18n.t('statements.bulk.own', own)}
        </span>
      </p>
      {own > 0 && (
        <>
          <TagForm onTag={onTag} />
          <StateForm onMove={onMove} />
          <button type="button" class="button" onClick={onTrash}>
            {i18n.t('statements.bulk.trash')}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={onExport}>
        {i18n.t('exporting.open')}
      </button>
      <button type="button" class="button button-plain" onClick={onClear}>
        {i18n.t('statements.bulk.clear')}
      </button>
    </section>
  );
}

function TagForm({ onTag }: Pick<Props, 'onTag'>) {
  const [tag, setTag] = useState('');
  const word = tag.trim();
  return (
    <form
      class="bulk-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (word) onTag(word, true);
      }}
    >
      <input
        aria-label={i18n.t('statements.bulk.tag')}
        placeholder={i18n.t('statements.bulk.tag')}
        maxLength={80}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!word}>
        {i18n.t('statements.bulk.addTag')}
      </button>
      <button type="button" class="button" disabled={!word} onClick={() => onTag(word, false)}>
        {i18n.t('statements.bulk.removeTag')}
      </button>
    </form>
  );
}

function StateForm({ onMove }: Pick<Props, 'onMove'>) {
  const [to, setTo] = useState<(typeof TARGETS)[number]>('in-review');
  return (
    <span class="bulk-part">
      <select
        aria-label={i18n.t('statements.bulk.state')}
        value={to}
        onChange={({ currentTarget }) =>
          setTo(TARGETS.find((state) => state === currentTarget.value) ?? 'in-review')
        }
      >
        {TARGETS.map((state) => (
          <option key={state} value={state}>
            {recordStateWord(state)}
          </option>
        ))}
      </select>
      {to === 'published' ? (
        <ConfirmButton
          label={i18n.t('statements.bulk.setState')}
          question={i18n.t('statements.bulk.publishQuestion')}
          confirm={i18n.t('statements.bulk.publishConfirm')}
          onConfirm={() => onMove(to)}
        />
      ) : (
        <button type="button" class="button" onClick={() => onMove(to)}>
          {i18n.t('statements.bulk.setState')}
        </button>
      )}
    </span>
  );
}

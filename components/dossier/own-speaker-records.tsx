import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Speaker } from '~/utils/model/speaker';
import type { DossierEntry } from './dossier-entry';
import { EditForm } from './edit-form';
import { MergeForm } from './merge-form';
import { type SplitChoice, SplitForm } from './split-form';

type Props = {
  /** The user's own records of this person or body. */
  readonly own: readonly Speaker[];
  /** All records of the user. */
  readonly all: readonly Speaker[];
  readonly entries: readonly DossierEntry[];
  /** What became of the last step, in words; "" before one was taken. */
  readonly answer: string;
  readonly onEdit: (speakerId: string, fields: Omit<Speaker, 'id'>, reason: string) => void;
  readonly onMerge: (keptId: string, mergedId: string, reason: string) => void;
  readonly onSplit: (speakerId: string, choice: SplitChoice, reason: string) => void;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
};

/** The user's own records behind a dossier: changed, merged with others of the same person, or split when they held two. */
export function OwnSpeakerRecords({ own, all, entries, answer, onEdit, onMerge, onSplit, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="own-records">
      {own.length > 0 && (
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('speakerTools.title')}
        </h2>
      )}
      {own.map((speaker) => {
        const statements = entries.flatMap(({ ref, record }) =>
          ref.packId === null && record.speaker?.id === speaker.id ? [record.statement] : [],
        );
        const others = all.filter(({ id }) => id !== speaker.id);
        return (
          <div key={speaker.id} class="own-record">
            <p>
              <bdi>{speaker.name}</bdi>
              <span class="soft"> {i18n.t('speakers.statements', statements.length)}</span>
            </p>
            <div class="own-record-tools">
              <EditForm
                key={JSON.stringify(speaker)}
                speaker={speaker}
                onEdit={(fields, reason) => onEdit(speaker.id, fields, reason)}
              />
              {others.length > 0 && (
                <MergeForm
                  speaker={speaker}
                  others={others}
                  onMerge={(mergedId, reason) => onMerge(speaker.id, mergedId, reason)}
                />
              )}
              {statements.length > 0 && (
                <SplitForm
                  speaker={speaker}
                  statements={statements}
                  onSplit={(choice, reason) => onSplit(speaker.id, choice, reason)}
                />
              )}
            </div>
          </div>
        );
      })}
      <p role="status">{answer}</p>
      {onUndo && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              onUndo();
              // The button goes with what it took back.
              heading.current?.focus();
            }}
          >
            {i18n.t('speakerTools.undo')}
          </button>
        </p>
      )}
    </section>
  );
}

import { i18n } from '#i18n';
import type { DeskForm } from '~/utils/desk/desk-form';
import { formatTime } from '../format-time';

/** A form that was begun and not finished; `savedAt` is an ISO time. */
export type UnfinishedForm = { readonly id: string; readonly savedAt: string; readonly form: DeskForm };

type Props = {
  readonly forms: readonly UnfinishedForm[];
  readonly onGo: (draftId: string) => void;
  readonly onDrop: (draftId: string) => void;
};

/** What was begun and waits to be finished. */
export function UnfinishedList({ forms, onGo, onDrop }: Props) {
  if (forms.length === 0) return null;
  return (
    <section class="desk-unfinished" aria-labelledby="desk-unfinished">
      <h2 id="desk-unfinished">{i18n.t('desk.begunTitle')}</h2>
      <ul>
        {forms.map(({ id, savedAt, form }) => (
          <li key={id}>
            <p class="desk-unfinished-text quote" dir="auto">
              {form.text || form.appearance?.title || '…'}
            </p>
            <p class="soft">{i18n.t('desk.begun', [formatTime(savedAt)])}</p>
            <p class="desk-buttons">
              <button type="button" class="button" onClick={() => onGo(id)}>
                {i18n.t('desk.begunGo')}
              </button>
              <button type="button" class="button button-plain" onClick={() => onDrop(id)}>
                {i18n.t('desk.begunDrop')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestSurely } from '~/utils/messaging/request';
import { moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { UndoToast } from '../desk/undo-toast';
import { editNow } from './edit-now';
import { pageStore } from './use-catalogue';

/** Moves notes to the trash and takes the last one back; `toast` is to be shown. */
export function useTrashNote(): {
  readonly toast: preact.VNode | null;
  readonly trash: (id: string) => Promise<void>;
} {
  const [id, setId] = useState<string | null>(null);
  const [isUndone, setUndone] = useState(false);
  const undo = async (back: string) => {
    await restoreFromTrash(pageStore(), 'annotations', back, await editNow(i18n.t('desk.undo')));
    await requestSurely('store:changed', {});
    setUndone(true);
  };
  return {
    toast:
      id !== null ? (
        <UndoToast
          text={isUndone ? i18n.t('desk.undone') : i18n.t('desk.deleted')}
          onUndo={isUndone ? undefined : () => void undo(id)}
          onClose={() => setId(null)}
        />
      ) : null,
    trash: async (next) => {
      const moved = await moveToTrash(pageStore(), 'annotations', next, await editNow(''));
      if (!moved.ok) return;
      await requestSurely('store:changed', {});
      setUndone(false);
      setId(next);
    },
  };
}

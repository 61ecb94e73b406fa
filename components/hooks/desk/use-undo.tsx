import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UndoToast } from '~/components/desk/undo-toast';
import { requestSurely } from '~/utils/messaging/request';
import { saveDraft } from '~/utils/store/drafts';
import { openStore } from '~/utils/store/open-store';
import { takeBack } from '~/utils/store/take-back';
import { moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { editNow } from '../edit-now';
import type { DeskDone } from './desk-done';

/** The toast after a deed at the desk. */
export type Undo = {
  /** What is to be shown; null when nothing is. */
  readonly toast: preact.VNode | null;
  readonly tell: (done: DeskDone) => void;
};

/**
 * Tells what was done and takes it back on a click.
 *
 * @param onReopen shows the form again, whose draft is there once more
 * @param onRestored a statement is back from the trash
 */
export function useUndo(
  onReopen: (draftId: string, statementId: string | null) => void,
  onRestored?: () => void,
): Undo {
  const [done, setDone] = useState<DeskDone | null>(null);
  const [isUndone, setUndone] = useState(false);
  const close = () => setDone(null);
  const undo = async (what: DeskDone) => {
    await takeBackDone(what);
    await requestSurely('store:changed', {});
    setUndone(true);
    if (what.kind === 'deleted') onRestored?.();
    else if (what.kind !== 'dropped') onReopen(what.draftId, what.form.statementId);
  };
  return {
    tell: (next) => {
      setUndone(false);
      setDone(next);
    },
    toast: done && (
      <UndoToast
        text={isUndone ? i18n.t('desk.undone') : doneSentence(done)}
        onUndo={isUndone ? undefined : () => void undo(done)}
        onClose={close}
      />
    ),
  };
}

async function takeBackDone(done: DeskDone): Promise<void> {
  const store = openStore();
  const edit = await editNow(i18n.t('desk.undo'));
  if (done.kind === 'deleted') {
    await restoreFromTrash(store, 'statements', done.statementId, edit);
    return;
  }
  if (done.kind === 'saved') await takeBack(store, done.edit, edit);
  else if (done.kind === 'attached') await moveToTrash(store, 'annotations', done.annotationId, edit);
  const { draftId: id, form } = done;
  await saveDraft(store, { id, form: 'statement', rowId: form.statementId, content: form });
}

function doneSentence(done: DeskDone): string {
  if (done.kind === 'deleted') return i18n.t('desk.deleted');
  if (done.kind === 'dropped') return i18n.t('desk.dropped');
  if (done.kind === 'attached') return i18n.t('desk.attached');
  if (done.action === 'published') return i18n.t('desk.savedPublished');
  return done.action === 'in-review' ? i18n.t('desk.savedReview') : i18n.t('desk.saved');
}

import { i18n } from '#i18n';
import { UndoToast } from '~/components/desk/undo-toast';
import { useTrash } from '~/components/hooks/use-trash';
import { TrashList } from '~/components/trash/trash-list';
import '~/components/notes/notes.css';

/** What the user threw away and may still want back. */
export function TrashView() {
  const { items, told, restore, forget, dismiss } = useTrash();
  return (
    <div class="trash-view">
      <h1>{i18n.t('trash.title')}</h1>
      <p>{i18n.t('trash.text')}</p>
      {told !== null && <UndoToast text={told} onClose={dismiss} />}
      {items && <TrashList items={items} onRestore={restore} onPurge={forget} />}
    </div>
  );
}

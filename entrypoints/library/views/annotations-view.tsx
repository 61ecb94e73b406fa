import { i18n } from '#i18n';
import { useNotes } from '~/components/hooks/use-notes';
import { useTrashNote } from '~/components/hooks/use-trash-note';
import { NoteList } from '~/components/notes/note-list';
import '~/components/desk/desk.css';
import '~/components/notes/anchor-state.css';
import '~/components/notes/notes.css';

/** Where statements appear in pages, and free notes, with what became of their places. */
export function AnnotationsView() {
  const notes = useNotes();
  const { toast, trash } = useTrashNote();
  return (
    <div class="notes-view">
      <h1>{i18n.t('notes.title')}</h1>
      <p>{i18n.t('notes.text')}</p>
      {toast}
      {notes && <NoteList notes={notes} onTrash={(id) => void trash(id)} />}
    </div>
  );
}

import { i18n } from '#i18n';
import { useNotes } from '~/components/hooks/use-notes';
import { NoteList } from '~/components/notes/note-list';
import '~/components/notes/anchor-state.css';
import '~/components/notes/notes.css';

/** Where statements appear in pages, and free notes, with what became of their places. */
export function AnnotationsView() {
  const notes = useNotes();
  return (
    <>
      <h1>{i18n.t('notes.title')}</h1>
      <p>{i18n.t('notes.text')}</p>
      {notes && <NoteList notes={notes} />}
    </>
  );
}

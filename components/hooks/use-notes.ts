import { listAnchorings } from '~/utils/store/anchorings';
import { listOwn } from '~/utils/store/list-own';
import type { ShownNote } from '../notes/note-list';
import { useLive } from './desk/use-live';
import { pageStore } from './use-catalogue';

/** The notes in pages, followed, last changed first; null until they are read. */
export function useNotes(): readonly ShownNote[] | null {
  return useLive<readonly ShownNote[] | null>('notes', read, null);
}

async function read(): Promise<readonly ShownNote[]> {
  const store = pageStore();
  const [notes, seen] = await Promise.all([listOwn(store, 'annotations'), listAnchorings(store)]);
  return notes.map((note) => ({ note, seen: seen.get(note.id) ?? null }));
}

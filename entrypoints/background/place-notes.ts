import * as v from 'valibot';
import { placedNotesSchema } from '~/utils/messaging/placed-notes-schema';
import { requestTab } from '~/utils/messaging/request';
import { readPlacedNotes, writeNoteCount, writePlacedNotes } from '~/utils/settings/tab-findings';
import { noteAnchorings } from '~/utils/store/anchorings';
import { annotationsOfPage } from '~/utils/store/annotations';
import { isWrittenNote } from '~/utils/text/is-written-note';
import { notedWords } from '~/utils/text/noted-words';
import { theStore } from './the-store';

/** More notes in one page are listed in the library alone: looking for each takes time in the page's process. */
const MOST_NOTES = 100;

/**
 * Has the user's notes of a page looked for in the tab that shows it, and keeps what became of them: for the panel while
 * the tab is open, for the library after that. A tab without a reader is left as it is.
 */
export async function placeNotes(tabId: number, url: string): Promise<void> {
  const all = await annotationsOfPage(theStore(), url);
  await writeNoteCount(tabId, all.filter(isWrittenNote).length);
  const notes = all.filter(({ target }) => notedWords(target.selectors) !== null).slice(0, MOST_NOTES);
  // The last note may just have been deleted: the page must forget it too.
  if (notes.length === 0 && (await readPlacedNotes(tabId)).length === 0) return;
  const reply = await requestTab(tabId, 'notes:place', {
    notes: notes.map(({ id, target: { selectors, paragraph } }) => ({
      annotationId: id,
      selectors,
      paragraph,
    })),
  });
  // What comes from a page's process is looked at before it is kept.
  const answer = v.safeParse(placedNotesSchema, reply.ok ? reply.value : null);
  if (!answer.success) return;
  const asked = new Set(notes.map(({ id }) => id));
  const placed = answer.output.filter(({ annotationId }) => asked.has(annotationId));
  await noteAnchorings(theStore(), placed);
  await writePlacedNotes(tabId, placed);
}

/** The same, without making the page wait for it. */
export function placeNotesSoon(tabId: number, url: string): void {
  placeNotes(tabId, url).catch((error: unknown) => console.error('On Record: notes', error));
}

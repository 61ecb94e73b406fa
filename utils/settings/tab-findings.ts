import { storage } from 'wxt/utils/storage';
import type { PlacedNote } from '../model/placed-note';

/** What was found on a tab's page beside its claims; session storage is memory only and closed to content scripts. */
const reviewsItem = (tabId: number) =>
  storage.defineItem<readonly string[]>(`session:reviews.${tabId}`, { fallback: [] });
const notesItem = (tabId: number) =>
  storage.defineItem<readonly PlacedNote[]>(`session:notes.${tabId}`, { fallback: [] });
const noteCountItem = (tabId: number) =>
  storage.defineItem<number>(`session:noteCount.${tabId}`, { fallback: 0 });

/** The fact-checks that the tab's page publishes, each as the JSON text it wrote; nothing in them is checked yet. */
export function readReviews(tabId: number): Promise<readonly string[]> {
  return reviewsItem(tabId).getValue();
}

export function writeReviews(tabId: number, reviews: readonly string[]): Promise<void> {
  return reviewsItem(tabId).setValue(reviews);
}

/** Calls back with each new value until the returned function is called. */
export function watchReviews(tabId: number, onChange: (reviews: readonly string[]) => void): () => void {
  return reviewsItem(tabId).watch(onChange);
}

/** What became of the user's notes in the tab's page, as it was read last. */
export function readPlacedNotes(tabId: number): Promise<readonly PlacedNote[]> {
  return notesItem(tabId).getValue();
}

export function writePlacedNotes(tabId: number, notes: readonly PlacedNote[]): Promise<void> {
  return notesItem(tabId).setValue(notes);
}

/** Calls back with each new value until the returned function is called. */
export function watchPlacedNotes(
  tabId: number,
  onChange: (notes: readonly PlacedNote[]) => void,
): () => void {
  return notesItem(tabId).watch(onChange);
}

/** How many notes the user wrote on the tab's page, those among them that have no place in its text. */
export function readNoteCount(tabId: number): Promise<number> {
  return noteCountItem(tabId).getValue();
}

export function writeNoteCount(tabId: number, count: number): Promise<void> {
  return noteCountItem(tabId).setValue(count);
}

/** Calls back with each new value until the returned function is called. */
export function watchNoteCount(tabId: number, onChange: (count: number) => void): () => void {
  return noteCountItem(tabId).watch((next) => onChange(next ?? 0));
}

/** Forgets a page that was left. */
export async function forgetFindings(tabId: number): Promise<void> {
  await Promise.all([
    reviewsItem(tabId).removeValue(),
    notesItem(tabId).removeValue(),
    noteCountItem(tabId).removeValue(),
  ]);
}

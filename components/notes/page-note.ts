import type { Annotation } from '~/utils/model/annotation';
import type { PlacedNote } from '~/utils/model/placed-note';

/** A note on the page that is open, with what became of its place; null until the page has answered. */
export type PageNote = { readonly note: Annotation; readonly placed: PlacedNote | null };

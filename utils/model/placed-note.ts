import type { Selector } from './selector';

/** How the place of a note was found: `changed`, when its words were edited; `ambiguous`, when two places fit. */
export const ANCHORING_STATES = ['found', 'changed', 'ambiguous', 'lost'] as const;

export type AnchoringState = (typeof ANCHORING_STATES)[number];

/** What a page's process needs of a note to look for its place; the note's own words stay outside the page. */
export type NotePlace = {
  readonly annotationId: string;
  readonly selectors: readonly Selector[];
  /** The paragraph as it stood. */
  readonly paragraph: string;
};

/** What became of a note's place in the page as it is now. */
export type PlacedNote = {
  readonly annotationId: string;
  readonly state: AnchoringState;
  /** The words as they were noted and as they are now, where they differ; null where there is nothing to set side by side. */
  readonly edit: NoteEdit | null;
};

/** `now` is a guess for a lost note: the passage most like the noted one, which the note is not attached to. */
export type NoteEdit = { readonly noted: string; readonly now: string };

import type { AnchoringState, NotePlace, PlacedNote } from '../model/placed-note';
import type { Span } from '../model/span';
import { foldText } from '../text/normalise';
import { notedWords } from '../text/noted-words';
import { type Anchoring, anchorParts } from './anchor';
import { closestBlock } from './closest-block';

/** A page's text as notes are looked for in it; `blocks` are its paragraphs, in order, UTF-16, half-open. */
export type NotedText = { readonly text: string; readonly blocks: readonly Span[] };

/** A note with the spans it stands at; none where it was not found. */
export type NoteSpot = { readonly placed: PlacedNote; readonly spans: readonly Span[] };

/** The state of a note in parts is that of its worst part. */
const WORST_FIRST: readonly AnchoringState[] = ['lost', 'ambiguous', 'changed', 'found'];

/**
 * Looks for a note's place in the text of its page as it is now. `changed` is a note whose quoted words were edited, or
 * the paragraph around them; both wordings come with it. A lost note comes with the passage most like the one that was
 * noted, if there is any, and is not attached to it.
 */
export function placeNote(page: NotedText, note: NotePlace): NoteSpot {
  const parts = anchorParts(page.text, note.selectors);
  const states = parts.length > 0 ? parts.map(stateOf) : ['lost' as const];
  const state = WORST_FIRST.find((each) => states.includes(each)) ?? 'lost';
  const { annotationId } = note;
  if (state === 'ambiguous') return { placed: { annotationId, state, edit: null }, spans: [] };
  if (state === 'lost') return { placed: { annotationId, state, edit: lostEdit(page, note) }, spans: [] };
  const spans = parts.flatMap((part) => (part.state === 'found' ? [part.span] : []));
  const edit = state === 'changed' ? quoteEdit(page, note, spans) : paragraphEdit(page, note, spans);
  return { placed: { annotationId, state: edit ? 'changed' : 'found', edit }, spans };
}

function stateOf(part: Anchoring): AnchoringState {
  if (part.state !== 'found') return part.state;
  return part.changed ? 'changed' : 'found';
}

function quoteEdit({ text }: NotedText, note: NotePlace, spans: readonly Span[]): PlacedNote['edit'] {
  return {
    noted: notedWords(note.selectors) ?? '',
    now: spans.map((span) => text.slice(...span)).join(' … '),
  };
}

/** The words that were noted still stand; what their paragraph says beside them may have changed. */
function paragraphEdit(
  { text, blocks }: NotedText,
  { paragraph }: NotePlace,
  spans: readonly Span[],
): PlacedNote['edit'] {
  const now = blocks
    .filter(([start, end]) => spans.some(([from, to]) => from < end && to > start))
    .map((span) => text.slice(...span))
    .join('\n\n');
  const [old, current] = [foldText(paragraph), foldText(now)];
  // A page may be cut into larger or smaller paragraphs than before; that is no edit.
  if (old === '' || current.includes(old) || old.includes(current)) return null;
  return { noted: paragraph, now };
}

function lostEdit({ text, blocks }: NotedText, note: NotePlace): PlacedNote['edit'] {
  const noted = note.paragraph.trim() || (notedWords(note.selectors) ?? '');
  const closest = closestBlock(text, blocks, noted);
  return closest && { noted, now: text.slice(...closest) };
}

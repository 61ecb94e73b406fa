import type { NotePlace, PlacedNote } from '~/utils/model/placed-note';
import type { Span } from '~/utils/model/span';
import { type NotedText, type NoteSpot, placeNote } from '~/utils/page/place-note';
import type { Reading } from '~/utils/page/read-page';
import { rangeOf } from '~/utils/page/text-map';

/** The user's notes in one page. */
export type PageNotes = {
  /** Looks for the notes in the page as it was read last, instead of those before. */
  readonly place: (notes: readonly NotePlace[], reading: Reading | null) => readonly PlacedNote[];
  /** Live ranges of the notes that were found, by note; none once the page's text is another one. */
  readonly ranges: (reading: Reading | null) => ReadonlyMap<string, readonly Range[]>;
  readonly clear: () => void;
};

/** Begins with no notes. */
export function openNotes(page: Document): PageNotes {
  let spots: readonly NoteSpot[] = [];
  let text = '';
  return {
    place(notes, reading) {
      const noted = reading ? articleText(reading) : looseText(page);
      text = noted.text;
      spots = notes.map((note) => placeNote(noted, note));
      return spots.map(({ placed }) => placed);
    },
    ranges(reading) {
      if (reading?.page.text !== text) return new Map();
      return new Map(
        spots.map(({ placed, spans }) => [
          placed.annotationId,
          spans.flatMap((span) => rangeOf(reading.map, span) ?? []),
        ]),
      );
    },
    clear() {
      spots = [];
      text = '';
    },
  };
}

function articleText({ page }: Reading): NotedText {
  return { text: page.text, blocks: page.blocks.map(({ span }) => span) };
}

/** A page that shows no article any more still has words, line by line. */
function looseText(page: Document): NotedText {
  const text = page.body?.innerText ?? '';
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    ({ 0: line, index }): Span => [index, index + line.length],
  );
  return { text, blocks };
}

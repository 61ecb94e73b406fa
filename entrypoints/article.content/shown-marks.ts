import type { SiteStatus } from '~/utils/messaging/protocol';
import type { Mark, MarkLook } from '~/utils/model/mark';
import type { NotePlace, PlacedNote } from '~/utils/model/placed-note';
import { MOST_PER_SCREEN, withinDensity } from '~/utils/page/density-cap';
import { openMarks } from '~/utils/page/highlights';
import type { PaintedMark } from '~/utils/page/painted-mark';
import type { Reading } from '~/utils/page/read-page';
import { rangeOf } from '~/utils/page/text-map';
import { viewportTop } from '~/utils/page/viewport-boxes';
import highlightRules from './highlights.css?inline';
import { openNotes } from './page-notes';

/** What was found on a page, and the user's notes on it, at their places in the live page. */
export type ShownMarks = {
  /** The page was read anew. What is shown speaks of an older reading until marks of this one are taken. */
  readonly follow: (reading: Reading) => void;
  /** Takes the marks of the newest reading and draws them. */
  readonly take: (marks: readonly Mark[]) => void;
  readonly received: () => readonly Mark[];
  /** The newest reading, and that which the marks received speak of. */
  readonly reading: () => Reading | null;
  readonly marked: () => Reading | null;
  /** How marks are to be drawn from the next time on. */
  readonly wear: (status: Pick<SiteStatus, 'marksVisible' | 'look'>) => void;
  readonly show: (visible: boolean) => void;
  /** Draws the marks in another style, or fewer of them. */
  readonly setLook: (look: MarkLook) => void;
  /** Forgets the page and takes everything away. */
  readonly clear: () => void;
  /** Every mark in text order, painted or hidden. */
  readonly marks: () => readonly PaintedMark[];
  /** Only those that are drawn now: a click elsewhere is the page's. */
  readonly drawn: () => readonly PaintedMark[];
  /** Draws one mark as the active one. */
  readonly setCurrent: (claimId: string | null) => void;
  /** Looks for the user's notes in the page, and draws those that are found in place of those before. */
  readonly placeNotes: (notes: readonly NotePlace[]) => readonly PlacedNote[];
  /** The first words of a note that was found. */
  readonly noteRange: (annotationId: string) => Range | null;
};

/** Begins with no marks. The signal takes them away for good. */
export function openShownMarks(
  page: Document,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): ShownMarks {
  const painter = openMarks(view, { signal, innerCss: highlightRules });
  const notes = openNotes(page);
  const forcedColours = view.matchMedia('(forced-colors: active)');
  let reading: Reading | null = null;
  let marked: Reading | null = null;
  let received: readonly Mark[] = [];
  let marks: readonly PaintedMark[] = [];
  let visible = true;
  let density: MarkLook['density'] = 'balanced';

  const placed = (): PaintedMark[] => {
    const map = marked?.map;
    if (!map) return [];
    return received.flatMap(({ claimId, spans, state }) => {
      const ranges = spans.flatMap((span) => rangeOf(map, span) ?? []);
      return ranges.length > 0 ? [{ id: claimId, state, ranges }] : [];
    });
  };
  /** Crowded screens keep what is on record; the list has all. */
  const sparse = (all: readonly PaintedMark[]): readonly PaintedMark[] => {
    const tops = all.map(({ ranges: [first] }) => (first ? viewportTop(first, view) : 0) + view.scrollY);
    return withinDensity(all, tops, view.innerHeight, mostPerScreen(density, forcedColours.matches));
  };
  const repaint = (): void => {
    marks = placed();
    if (visible) painter.paint(sparse(marks), [...notes.ranges(reading).values()].flat());
    else painter.clear();
  };
  forcedColours.addEventListener('change', repaint, { signal });
  const setLook = (look: MarkLook): void => {
    density = look.density;
    painter.setStyle(look.style);
  };

  return {
    follow: (next) => {
      reading = next;
    },
    take: (next) => {
      received = next;
      marked = reading;
      repaint();
    },
    received: () => received,
    reading: () => reading,
    marked: () => marked,
    wear: ({ marksVisible, look }) => {
      visible = marksVisible;
      setLook(look);
    },
    show: (next) => {
      visible = next;
      repaint();
    },
    setLook: (look) => {
      setLook(look);
      repaint();
    },
    clear: () => {
      reading = null;
      marked = null;
      received = [];
      marks = [];
      notes.clear();
      painter.clear();
    },
    marks: () => marks,
    drawn: () => painter.painted(),
    setCurrent: (claimId) => {
      if (visible) painter.setCurrent(claimId);
    },
    placeNotes: (places) => {
      const found = notes.place(places, reading);
      repaint();
      return found;
    },
    noteRange: (annotationId) => notes.ranges(reading).get(annotationId)?.[0] ?? null,
  };
}

/**
 * Chromium paints any highlight as a selection where colours are forced, whatever its rules say: there mere quotations
 * are marked only for who asked for all of them.
 */
function mostPerScreen(density: MarkLook['density'], isForced: boolean): number {
  const isLoud = isForced && import.meta.env.CHROME;
  return MOST_PER_SCREEN[isLoud && density !== 'all' ? 'on-record' : density];
}

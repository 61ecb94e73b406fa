import { requestSurely } from '~/utils/messaging/request';
import type { Mark, MarkLook } from '~/utils/model/mark';
import type { PagePassage } from '~/utils/model/passage';
import type { NotePlace, PlacedNote } from '~/utils/model/placed-note';
import { atRest } from '~/utils/page/at-rest';
import { MOST_PER_SCREEN, withinDensity } from '~/utils/page/density-cap';
import { frameDocuments, innerRoots } from '~/utils/page/frames';
import { looksLikeArticle } from '~/utils/page/gate';
import { openMarks } from '~/utils/page/highlights';
import { holdsInnerArticle } from '~/utils/page/inner-article';
import { pageMetadata } from '~/utils/page/page-metadata';
import type { PaintedMark } from '~/utils/page/painted-mark';
import { type Reading, readPage } from '~/utils/page/read-page';
import { rangeOf } from '~/utils/page/text-map';
import { viewportTop } from '~/utils/page/viewport-boxes';
import { type PageWatch, watchPage } from '~/utils/page/watch-page';
import { hostOf } from '~/utils/text/web-address';
import { passageOfClaim, passageOfSelection } from './choose-passage';
import highlightRules from './highlights.css?inline';
import { offerReviews } from './offer-reviews';
import { isOwnElement } from './own-ui';
import { openNotes } from './page-notes';

/** `off`: the reader switched On Record off for this site. `superseded`: a later reading has taken over. */
export type CheckOutcome = 'read' | 'off' | 'failed' | 'superseded';

/** The reader of one page: what it found, and the ways to ask for more. */
export type Reader = {
  /** Reads the page if it changed since; `force` skips the gate. Resolves when the marks are painted. */
  readonly check: (options: { readonly force: boolean }) => Promise<CheckOutcome>;
  /** Takes new marks for the same text, as after a change in the store. */
  readonly update: (marks: readonly Mark[]) => void;
  readonly show: (visible: boolean) => void;
  /** Draws the marks in another style, or fewer of them. */
  readonly setLook: (look: MarkLook) => void;
  readonly clear: () => void;
  /** Every mark in text order, painted or hidden. */
  readonly marks: () => readonly PaintedMark[];
  /** Only those that are drawn now: a click elsewhere is the page's. */
  readonly drawn: () => readonly PaintedMark[];
  /** Draws one mark as the active one. */
  readonly setCurrent: (claimId: string | null) => void;
  /** The words of a claim, or of the selection when none is named, with where they stand. */
  readonly passage: (claimId: string | null) => PagePassage | null;
  /** Looks for the user's notes in the page, and draws those that are found in place of those before. */
  readonly placeNotes: (notes: readonly NotePlace[]) => readonly PlacedNote[];
  /** The first words of a note that was found. */
  readonly noteRange: (annotationId: string) => Range | null;
};

export type ReaderOptions = {
  /** Ends all the reader's work. */
  readonly signal: AbortSignal;
  /** Called once for the document of each frame that holds a part of the article. */
  readonly onFrame: (frame: Document) => void;
};

/** Starts the reader of a page. */
export function openReader(page: Document, { signal, onFrame }: ReaderOptions): Reader {
  const view = page.defaultView;
  if (!view) throw new Error('openReader needs a document that is shown in a window');
  const painter = openMarks(view, { signal, innerCss: highlightRules });
  const notes = openNotes(page);
  const forcedColours = view.matchMedia('(forced-colors: active)');
  const framesSeen = new WeakSet<Document>();
  let reading: Reading | null = null;
  let received: readonly Mark[] = [];
  /** The reading that the received marks speak of: an older one while the page's new text is on its way. */
  let marked: Reading | null = null;
  /** The store changed while that text was on its way. */
  let isStale = false;
  let visible = true;
  let density: MarkLook['density'] = 'balanced';
  let watch: PageWatch | null = null;
  let round = 0;
  let offeredFor: string | null = null;

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
  let marks: readonly PaintedMark[] = [];
  const repaint = (): void => {
    marks = placed();
    if (visible) painter.paint(sparse(marks), [...notes.ranges(reading).values()].flat());
    else painter.clear();
  };
  forcedColours.addEventListener('change', repaint, { signal });
  const forget = (): void => {
    reading = null;
    marked = null;
    received = [];
    marks = [];
    notes.clear();
    painter.clear();
  };

  /** What the article stands in besides the page itself. */
  const enter = ({ map }: Reading): void => {
    watch?.include(innerRoots(map, page));
    for (const frame of frameDocuments(map, page)) {
      if (framesSeen.has(frame)) continue;
      framesSeen.add(frame);
      onFrame(frame);
    }
  };
  const setLook = (look: MarkLook): void => {
    density = look.density;
    painter.setStyle(look.style);
  };

  /** The gate at once; frames and shadow trees only when the page has nothing else to do. */
  const mayBeArticle = async (): Promise<boolean> => {
    if (looksLikeArticle(page)) return true;
    await atRest(view);
    return holdsInnerArticle(page);
  };

  async function check({ force }: { readonly force: boolean }): Promise<CheckOutcome> {
    const own = ++round;
    // What is asked again after a newer text was read would put the older one in its place.
    const isWanted = () => own === round;
    const status = await requestSurely('site:status', { host: hostOf(page.URL) ?? '' }, isWanted);
    if (own !== round) return 'superseded';
    if (!status.ok) return 'failed';
    if (!status.value.enabled) return 'off';
    visible = status.value.marksVisible;
    setLook(status.value.look);
    watch ??= watchPage(page, {
      signal,
      isOwn: isOwnElement,
      onChange: () => void check({ force: false }),
    });
    if (force || offeredFor !== page.URL) {
      offeredFor = page.URL;
      void offerReviews(page);
    }
    const wanted = force || reading !== null || (await mayBeArticle());
    if (own !== round) return 'superseded';
    const next = wanted ? readPage(page, { isOwn: isOwnElement }) : null;
    if (!next) {
      forget();
      await requestSurely('page:declined', { page: pageMetadata(page) }, isWanted);
      return 'read';
    }
    const isSame = marked?.page.text === next.page.text && marked.page.url === next.page.url;
    reading = next;
    enter(next);
    if (isSame && !force) {
      marked = next;
      repaint();
      return 'read';
    }
    const found = await requestSurely('page:analyse', { page: next.page }, isWanted);
    if (own !== round) return 'superseded';
    if (!found.ok) return 'failed';
    received = found.value;
    marked = next;
    repaint();
    if (!isStale) return 'read';
    isStale = false;
    return check({ force: true });
  }

  return {
    check,
    update: (next) => {
      if (marked !== reading) {
        // They may speak of either text; the answer that is awaited speaks of the new one.
        isStale = true;
        return;
      }
      received = next;
      repaint();
    },
    show: (next) => {
      visible = next;
      repaint();
    },
    setLook: (look) => {
      setLook(look);
      repaint();
    },
    clear: forget,
    marks: () => marks,
    drawn: () => painter.painted(),
    setCurrent: (claimId) => {
      if (visible) painter.setCurrent(claimId);
    },
    passage: (claimId) =>
      claimId === null ? passageOfSelection(page, reading) : passageOfClaim(marked, received, claimId),
    placeNotes: (places) => {
      const placed = notes.place(places, reading);
      repaint();
      return placed;
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

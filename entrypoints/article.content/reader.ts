import { requestSurely } from '~/utils/messaging/request';
import type { Mark } from '~/utils/model/mark';
import type { PagePassage } from '~/utils/model/passage';
import { atRest } from '~/utils/page/at-rest';
import { frameDocuments, innerRoots } from '~/utils/page/frames';
import { looksLikeArticle } from '~/utils/page/gate';
import { holdsInnerArticle } from '~/utils/page/inner-article';
import { pageMetadata } from '~/utils/page/page-metadata';
import { type Reading, readPage } from '~/utils/page/read-page';
import { type PageWatch, watchPage } from '~/utils/page/watch-page';
import { hostOf } from '~/utils/text/web-address';
import { passageOfClaim, passageOfSelection } from './choose-passage';
import { offerReviews } from './offer-reviews';
import { isOwnElement } from './own-ui';
import { openShownMarks, type ShownMarks } from './shown-marks';

/** `off`: the reader switched On Record off for this site. `superseded`: a later reading has taken over. */
export type CheckOutcome = 'read' | 'off' | 'failed' | 'superseded';

/** The reader of one page: what it found, and the ways to ask for more. */
export type Reader = Pick<
  ShownMarks,
  'show' | 'setLook' | 'clear' | 'marks' | 'drawn' | 'setCurrent' | 'placeNotes' | 'noteRange'
> & {
  /** Reads the page if it changed since; `force` skips the gate. Resolves when the marks are painted. */
  readonly check: (options: { readonly force: boolean }) => Promise<CheckOutcome>;
  /** Takes new marks for the same text, as after a change in the store. */
  readonly update: (marks: readonly Mark[]) => void;
  /** The words of a claim, or of the selection when none is named, with where they stand. */
  readonly passage: (claimId: string | null) => PagePassage | null;
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
  const shown = openShownMarks(page, view, signal);
  const framesSeen = new WeakSet<Document>();
  /** The store changed while the marks of a new text were on their way. */
  let isStale = false;
  let watch: PageWatch | null = null;
  let round = 0;
  let offeredFor: string | null = null;

  /** What the article stands in besides the page itself. */
  const enter = ({ map }: Reading): void => {
    watch?.include(innerRoots(map, page));
    for (const frame of frameDocuments(map, page)) {
      if (framesSeen.has(frame)) continue;
      framesSeen.add(frame);
      onFrame(frame);
    }
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
    shown.wear(status.value);
    watch ??= watchPage(page, {
      signal,
      isOwn: isOwnElement,
      onChange: () => void check({ force: false }),
    });
    if (force || offeredFor !== page.URL) {
      offeredFor = page.URL;
      void offerReviews(page);
    }
    const wanted = force || shown.reading() !== null || (await mayBeArticle());
    if (own !== round) return 'superseded';
    const next = wanted ? readPage(page, { isOwn: isOwnElement }) : null;
    if (!next) {
      shown.clear();
      await requestSurely('page:declined', { page: pageMetadata(page) }, isWanted);
      return 'read';
    }
    const marked = shown.marked()?.page;
    const isSame = marked?.text === next.page.text && marked.url === next.page.url;
    shown.follow(next);
    enter(next);
    if (isSame && !force) {
      shown.take(shown.received());
      return 'read';
    }
    const found = await requestSurely('page:analyse', { page: next.page }, isWanted);
    if (own !== round) return 'superseded';
    if (!found.ok) return 'failed';
    shown.take(found.value);
    if (!isStale) return 'read';
    isStale = false;
    return check({ force: true });
  }

  return {
    ...shown,
    check,
    update(marks) {
      // They may speak of either text; the answer that is awaited speaks of the new one.
      if (shown.marked() !== shown.reading()) isStale = true;
      else shown.take(marks);
    },
    passage: (claimId) =>
      claimId === null
        ? passageOfSelection(page, shown.reading())
        : passageOfClaim(shown.marked(), shown.received(), claimId),
  };
}

import { FINGER_SLACK, markAt } from '~/utils/page/hit-test';
import type { Cards } from './card-host';
import { isOwnElement } from './own-ui';
import type { Reader } from './reader';

/**
 * Opens the card on a click or a tap in the page, or in one of its frames. A click that already does something there
 * (a link, a button) is left to the page: with Alt it is ours. Clicks that end a selection are not meant for us, and
 * those that a script made are nobody's: a page must not open cards.
 */
export function listenToPage(page: Document, reader: Reader, cards: Cards, signal: AbortSignal): void {
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.composedPath().some((target) => target instanceof Element && isOwnElement(target))) return;
      const slack = isTouch(event) ? FINGER_SLACK : undefined;
      const hit = markAt(page, event.clientX, event.clientY, reader.drawn(), slack);
      if (!hit || (hit.insideLink && !event.altKey) || isSelecting(page)) {
        cards.close();
        return;
      }
      if (event.altKey) event.preventDefault();
      void cards.open(hit.mark.id, hit.range);
    },
    { signal, capture: true },
  );
}

function isSelecting(page: Document): boolean {
  return page.getSelection()?.isCollapsed === false;
}

/** A frame's events are of the frame's own classes, so the class does not tell. */
function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

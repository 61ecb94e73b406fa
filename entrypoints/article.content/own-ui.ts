/** Tag of the card's host element: the only thing of ours in the page. */
export const CARD_TAG = 'on-record-card';

/** True for our own interface, which is never read and never a change of the page. */
export function isOwnElement(element: Element): boolean {
  return element.localName === CARD_TAG;
}

/** Paragraphs looked at, and how long one must be to be prose: teasers and labels are shorter. */
const SAMPLE = 120;
const PROSE_LENGTH = 80;
/** This much prose is an article whatever the page declares. */
export const PROSE_ALONE = 5;

/**
 * Paragraphs of prose in a document or a part of one, `PROSE_ALONE` at most: no more needs to be known, and no element
 * is looked at beyond that.
 */
export function countProse(page: ParentNode): number {
  let count = 0;
  const look = (elements: NodeListOf<Element>, textOf: (element: Element) => Node | null): void => {
    for (let at = 0; at < Math.min(elements.length, SAMPLE) && count < PROSE_ALONE; at += 1) {
      const element = elements[at];
      if (element && (textOf(element)?.textContent?.length ?? 0) >= PROSE_LENGTH) count += 1;
    }
  };
  look(page.querySelectorAll('p'), (paragraph) => paragraph);
  // Pages from before paragraphs were common part them by line breaks.
  if (count < PROSE_ALONE) look(page.querySelectorAll('br + br'), (lineBreak) => lineBreak.previousSibling);
  return count;
}

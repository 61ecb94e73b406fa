/** Class names by which pages give text to screen readers only; it has no place on the screen to be marked. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|a11y-hidden|assistive-text)/i;

/**
 * Tells for elements of one page, at one moment, whether the reader can see text standing in them. Answers are
 * kept, so make a new one for each reading.
 */
export function createVisibility(page: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  // Some pages hide the whole body until a script is through; then "hidden" tells nothing.
  // Documents without layout (on the command line) cannot tell at all.
  const telling = page.body?.checkVisibility?.() ?? false;
  return (element) => {
    if (!telling) return true;
    let visible = known.get(element);
    if (visible === undefined) {
      visible = element.checkVisibility({ visibilityProperty: true }) && !isForScreenReaders(element);
      known.set(element, visible);
    }
    return visible;
  };
}

function isForScreenReaders(element: Element): boolean {
  return SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
}

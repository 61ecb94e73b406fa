import { countProse, PROSE_ALONE } from './count-prose';
import { frameBody, isOfThePage } from './frames';
import { isElement } from './node-kinds';

/** So many elements are asked for a shadow tree at most, and so many plain ones near the top. */
const SHADOW_SEARCH = 300;
const NEAR_TOP = 30;
/** `XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE`; the class itself is the window's. */
const SNAPSHOT = 6;
/** A frame with a whole story in it has at least a phone's width, and more than a few lines. CSS pixels. */
const STORY_WIDTH = 320;
const STORY_HEIGHT = 300;
const NO_FRAME: { readonly frame: Element | null; readonly area: number } = { frame: null, area: 0 };

/**
 * Whether a page without prose of its own may hold an article in a frame or in shadow trees. It takes a millisecond or
 * two where there are many, so it is for an idle moment after the gate has said no.
 */
export function holdsInnerArticle(page: Document): boolean {
  return framesHoldArticle(page) || shadowsHoldArticle(page);
}

/** The whole story may stand in a frame of the page's own: then in its largest one. */
function framesHoldArticle(page: Document): boolean {
  const areas = [...page.querySelectorAll('iframe')].filter(isOfThePage).map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return { frame, area: width >= STORY_WIDTH && height >= STORY_HEIGHT ? width * height : 0 };
  });
  const largest = areas.reduce((best, next) => (next.area > best.area ? next : best), NO_FRAME);
  const body = largest.frame && frameBody(largest.frame);
  return body !== null && countProse(body) >= PROSE_ALONE;
}

/**
 * Pages made of components keep all their prose in shadow trees. Custom elements are found by the browser itself, since
 * asking thousands of elements one by one would take longer than all the rest; plain hosts are looked for near the top.
 */
function shadowsHoldArticle(page: Document): boolean {
  const hosts = [...elementsNearTop(page.body), ...customElementsOf(page)];
  const waiting = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  let prose = 0;
  for (let seen = 0; seen < SHADOW_SEARCH; seen += 1) {
    const root = waiting.shift();
    if (!root) break;
    prose += countProse(root);
    if (prose >= PROSE_ALONE) return true;
    for (const inner of [...root.querySelectorAll('*')].slice(0, SHADOW_SEARCH))
      if (inner.shadowRoot) waiting.push(inner.shadowRoot);
  }
  return false;
}

function elementsNearTop(body: Element | null): readonly Element[] {
  const children = [...(body?.children ?? [])].slice(0, NEAR_TOP);
  return [...children, ...children.flatMap((child) => [...child.children]).slice(0, NEAR_TOP)];
}

/** The first custom elements of a page, in no order: a hyphen in the name is what makes them so. */
function customElementsOf(page: Document): readonly Element[] {
  const found = page.evaluate('//*[contains(name(), "-")]', page, null, SNAPSHOT, null);
  const elements: Element[] = [];
  for (let at = 0; at < Math.min(found.snapshotLength, SHADOW_SEARCH); at += 1) {
    const node = found.snapshotItem(at);
    if (node && isElement(node)) elements.push(node);
  }
  return elements;
}

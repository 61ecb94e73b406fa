import { ALL, type Extent, type Given } from './article-extent';
import { parentAcrossShadow } from './node-kinds';

/** What Readability drops most to the reader's loss: quotations, lists and paragraphs of a short article. */
const PROSE = new Set(['BLOCKQUOTE', 'P', 'UL', 'OL']);
/** Shorter ones are labels, credits and share buttons. */
const LEAST_LENGTH = 60;
const LEAST_PER_ITEM = 40;
/** Lists of links are navigation. */
const MOST_IN_LINKS = 0.3;
/** Readability's own words for what is no article, where a block's class or id says so. */
const UNLIKELY =
  /comment|promo|related|share|social|newsletter|sponsor|footer|sidebar|signup|subscri|legal|copyright|byline/i;

/**
 * The extent with prose that stands between the article's own paragraphs, as their sibling, and was left out; beyond
 * the first and the last of them only what follows without anything else between.
 */
export function regainSiblings(extent: Extent, isOwn: (element: Element) => boolean): Extent {
  const home = commonHome(extent);
  if (!home) return extent;
  const children = [...home.children];
  const holding = withAncestors(extent.keys(), home);
  const isTaken = children.map((child) => holding.has(child));
  const [first, last] = [isTaken.indexOf(true), isTaken.lastIndexOf(true)];
  const regained = new Map<Element, Given>(extent);
  const regain = (index: number): boolean => {
    const child = children[index];
    if (!child || isTaken[index]) return true;
    const wanted = isProse(child) && !isOwn(child);
    if (wanted) regained.set(child, ALL);
    return wanted || child.textContent?.trim() === '';
  };
  for (let index = first; index <= last; index += 1) regain(index);
  for (let index = last + 1; index < children.length && regain(index); index += 1);
  return regained;
}

/** The elements and what they stand in, up to the given one. */
function withAncestors(elements: Iterable<Element>, top: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at && at !== top && !found.has(at); at = at.parentElement)
      found.add(at);
  }
  return found;
}

/** The parent most of the article's paragraphs share; null where they have none in common. */
function commonHome(extent: Extent): Element | null {
  const counts = new Map<Element, number>();
  for (const owner of extent.keys()) {
    const parent = owner.tagName === 'P' ? parentAcrossShadow(owner) : null;
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? best[0] : null;
}

function isProse(element: Element): boolean {
  if (!PROSE.has(element.tagName) || UNLIKELY.test(`${element.className} ${element.id}`)) return false;
  const length = lengthOf(element);
  // Tags, menus and credits come as lists of a word or two each.
  const items = element.querySelectorAll('li').length;
  if (items > 0 && length / items < LEAST_PER_ITEM) return false;
  const inLinks = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return (
    length >= LEAST_LENGTH &&
    inLinks / length <= MOST_IN_LINKS &&
    !element.querySelector('input, button, form')
  );
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

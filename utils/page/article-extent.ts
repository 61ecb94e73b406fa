import { Readability } from '@mozilla/readability';
import { type ArticleClone, cloneForReading } from './article-clone';
import { isElement, isText } from './node-kinds';

/** Pages beyond this are lists or applications; Readability would hold up the page for a second. */
const MAX_ELEMENTS = 40_000;

/**
 * Which part of the live page is the article: for each live element that lends the article text of its own, that
 * text as it was kept, in order; `ALL` where everything below belongs. A text node belongs to its nearest such
 * ancestor.
 */
export type Extent = ReadonlyMap<Element, string>;

/** All text below the element belongs to the article, apart from what is plainly no prose. */
export const ALL = '\u0000';

/**
 * The article as Readability finds it, told in terms of the live page; null when Readability finds none. The page
 * is not touched: Readability works on a copy.
 */
export function readableExtent(page: Document, isOwn: (element: Element) => boolean): Extent | null {
  const clone = cloneForReading(page, isOwn);
  const content = grab(clone.document);
  return content ? keptText(content, clone) : null;
}

function grab(copy: Document): Node | null {
  try {
    const reader = new Readability<Node>(copy, {
      serializer: (node) => node,
      disableJSONLD: true,
      maxElemsToParse: MAX_ELEMENTS,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Too many elements, or markup it does not survive: the caller has other ways.
    return null;
  }
}

/** Collects, for every numbered element, the text it holds outside numbered descendants. */
function keptText(content: Node, clone: ArticleClone): Extent {
  const kept = new Map<Element, string>();
  const visit = (node: Node, owner: Element | null): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        if (owner) kept.set(owner, (kept.get(owner) ?? '') + child.data);
      } else if (isElement(child)) {
        visit(child, clone.liveOf(child) ?? owner);
      }
    }
  };
  visit(content, isElement(content) ? clone.liveOf(content) : null);
  return kept;
}

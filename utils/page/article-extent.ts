import { type ArticleClone, cloneForReading } from './article-clone';
import { ArticleReader } from './article-reader';
import { isElement, isText } from './node-kinds';

/** Pages beyond this are lists or applications; Readability would hold up the page for a second. */
const MAX_ELEMENTS = 40_000;

/** What an element gives to the article: all text below it that is prose, or these text nodes' words, trimmed. */
export type Given = typeof ALL | readonly string[];

/** Everything below the element belongs to the article, apart from what is plainly no prose. */
export const ALL = 'all';

/**
 * Which part of the live page is the article: the elements that give it text of their own, and what they give. A text
 * node belongs to its nearest such ancestor.
 */
export type Extent = ReadonlyMap<Element, Given>;

/**
 * The article as Readability finds it, told in terms of the live page; null when Readability finds none. The page
 * is not touched: Readability works on a copy.
 */
export function readableExtent(page: Document, isOwn: (element: Element) => boolean): Extent | null {
  const clone = cloneForReading(page, isOwn);
  const backup = withoutBackup(clone.document);
  const content = grab(clone.document);
  if (content) return keptText(content, clone);
  if (!backup.wasMissed()) return null;
  const second = cloneForReading(page, isOwn);
  const later = grab(second.document);
  return later ? keptText(later, second) : null;
}

/**
 * Readability serialises the whole body first, to put it back should its first attempt find too little. One page in
 * twenty needs that: here the copy gives nothing and stops it when it is asked for, so that it can be read anew.
 */
function withoutBackup(copy: Document): { readonly wasMissed: () => boolean } {
  let missed = false;
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      missed = true;
      throw new Error('The body was not serialised.');
    },
  });
  return { wasMissed: () => missed };
}

function grab(copy: Document): Node | null {
  try {
    const reader = new ArticleReader(copy, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: MAX_ELEMENTS,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Too many elements, or markup it does not survive: the caller has other ways.
    return null;
  }
}

/** Collects, for every numbered element, the words of the text nodes it holds outside numbered descendants. */
function keptText(content: Node, clone: ArticleClone): Extent {
  const kept = new Map<Element, string[]>();
  const visit = (node: Node, owner: Element | null): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) visit(child, clone.liveOf(child) ?? owner);
      else if (isText(child) && owner) note(kept, owner, child.data.trim());
    }
  };
  visit(content, isElement(content) ? clone.liveOf(content) : null);
  return kept;
}

function note(kept: Map<Element, string[]>, owner: Element, words: string): void {
  const list = kept.get(owner);
  if (list) list.push(words);
  else kept.set(owner, [words]);
}

import { isElement, parentAcrossShadow } from './node-kinds';
import type { TextMap } from './text-map';

/** Smaller frames are advertisements, counters and buttons. CSS pixels. */
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 120;
/** A frame with less text tells no part of a story. UTF-16 units. */
const LEAST_TEXT = 200;

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

/** The document an inline frame shows, when it is of the page's own origin. */
export function documentIn(element: Element): Document | null {
  const inner: unknown =
    element.localName === 'iframe' && 'contentDocument' in element ? element.contentDocument : null;
  return isDocument(inner) ? inner : null;
}

/**
 * The body an inline frame shows, where it may hold a part of the article: of the page's own origin, large enough to be
 * read, and with text. Null for any other element or frame.
 */
export function frameBody(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe' || !isOfThePage(element)) return null;
  // The size before the document: to reach into a frame, a browser makes a script context for it, which takes a
  // millisecond or more.
  const { width, height } = element.getBoundingClientRect();
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return null;
  const body = documentIn(element)?.body;
  return body && (body.textContent?.length ?? 0) >= LEAST_TEXT ? body : null;
}

/**
 * Whether a frame shows a document of the page's own, by its address: another origin's cannot be looked into, and one
 * without an address is filled by a script, as advertisements are.
 */
export function isOfThePage(frame: Element): boolean {
  if (frame.hasAttribute('srcdoc')) return true;
  const address = frame.getAttribute('src');
  if (!address || !URL.canParse(address, frame.baseURI)) return false;
  return new URL(address, frame.baseURI).origin === frame.ownerDocument.location?.origin;
}

/** The frame a node's document is shown in; null at the top, and where the page around is of another origin. */
export function frameAround(node: Node): Element | null {
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** The parent as the reader sees it: out of a shadow root it is the host, out of a frame's document the frame. */
export function parentAcrossRoots(node: Node): Element | null {
  const parent = parentAcrossShadow(node);
  return parent || !isElement(node) ? parent : frameAround(node);
}

/** The shadow roots and frames' documents, without repetition, that text of the article stands in. */
export function innerRoots(map: TextMap, page: Document): readonly Node[] {
  const roots = new Set(map.runs.map(({ node }) => node.getRootNode()));
  roots.delete(page);
  return [...roots];
}

/** The documents of frames, without repetition, that text of the article stands in. */
export function frameDocuments(map: TextMap, page: Document): readonly Document[] {
  const documents = new Set(map.runs.map(({ node }) => node.ownerDocument));
  documents.delete(page);
  return [...documents];
}

import { frameBody } from './frames';

/** Attribute that carries an element's number; set on the clone only, never on the page. */
const NUMBER = 'data-on-record-n';

/** Never part of an article, and costly: Readability goes through every element several times. */
const BALLAST = 'script, style, link, svg, template, iframe, object, embed, canvas, audio, source, dialog';

/** Leaves out what holds no words of its own: nobody asks for the living one. */
const NUMBERED = ':not(script, style, link, meta, svg, path, use, g, img, source, br, hr, input)';

/** A block that many paragraphs stand in is the page itself, whatever a modal dialog made of its attributes. */
const MAIN_PARAGRAPHS = 4;

/** A copy of the page to be taken apart, and the way back from its elements to the living ones. */
export type ArticleClone = {
  readonly document: Document;
  /** The live element a clone's element stands for; null for one that was made later. */
  readonly liveOf: (element: Element) => Element | null;
};

/**
 * Copies the document into one without a window, so that nothing in it runs or loads, and numbers those of the copy's
 * elements that may hold words. Open shadow roots are copied into their hosts, and frames that may hold a part of the
 * article become blocks with what they show. Elements for which `isOwn` holds are left out. The numbers survive what
 * Readability does: renaming, moving, and parsing its own serialisation anew.
 */
export function cloneForReading(page: Document, isOwn: (element: Element) => boolean): ArticleClone {
  const copy = page.implementation.createHTMLDocument('');
  const root = copy.importNode(page.documentElement, true);
  const live: Element[] = [];
  number(page.documentElement, root, live, isOwn, copy);
  for (const element of root.querySelectorAll(BALLAST)) element.remove();
  // Only now, since every node that comes and goes in a document costs it some bookkeeping.
  copy.documentElement.remove();
  copy.append(root);
  return {
    document: copy,
    liveOf: (element) => {
      const index = element.getAttribute(NUMBER);
      return index === null ? null : (live[Number(index)] ?? null);
    },
  };
}

/** Numbers a copied subtree whose elements stand in the same order as the live ones. */
function number(
  liveRoot: Element | ShadowRoot,
  copyRoot: Element | DocumentFragment,
  live: Element[],
  isOwn: (element: Element) => boolean,
  copy: Document,
): void {
  const originals = liveRoot.querySelectorAll(NUMBERED);
  const copies = copyRoot.querySelectorAll(NUMBERED);
  // Asked once of all and not of each: a page has thousands of elements and a frame or two.
  const frames = new Set<Element>(liveRoot.querySelectorAll('iframe'));
  for (const twin of copyRoot.querySelectorAll('[aria-hidden="true"]')) unveil(twin);
  for (let index = 0; index < originals.length; index += 1) {
    const element = originals[index];
    const twin = copies[index];
    if (!element || !twin) return;
    if (isOwn(element)) {
      twin.remove();
      continue;
    }
    twin.setAttribute(NUMBER, String(live.length));
    live.push(element);
    const inner = frames.has(element) ? frameBody(element) : null;
    if (inner) copyFrame(inner, twin, live, isOwn, copy);
    if (element.shadowRoot) copyShadow(element.shadowRoot, twin, live, isOwn, copy);
  }
}

/** While a modal dialog is open, pages mark all the rest `aria-hidden`; Readability would then find nothing. */
function unveil(twin: Element): void {
  if (twin.querySelectorAll('p').length >= MAIN_PARAGRAPHS) twin.removeAttribute('aria-hidden');
}

/** Puts the contents of a shadow tree before the host's own children: they are what the reader sees first. */
function copyShadow(
  shadow: ShadowRoot,
  twin: Element,
  live: Element[],
  isOwn: (element: Element) => boolean,
  copy: Document,
): void {
  const contents = copy.createDocumentFragment();
  for (const child of shadow.childNodes) contents.append(copy.importNode(child, true));
  number(shadow, contents, live, isOwn, copy);
  twin.prepend(contents);
}

/** Puts a block with a frame's contents, and its number, in the frame's place. */
function copyFrame(
  body: HTMLElement,
  twin: Element,
  live: Element[],
  isOwn: (element: Element) => boolean,
  copy: Document,
): void {
  const contents = copy.createElement('div');
  contents.setAttribute(NUMBER, twin.getAttribute(NUMBER) ?? '');
  for (const child of body.childNodes) contents.append(copy.importNode(child, true));
  number(body, contents, live, isOwn, copy);
  twin.replaceWith(contents);
}

import { Readability } from '@mozilla/readability';
import { isElement, isText } from './node-kinds';

/** Readability's steps that are shortened here; not in its public types, so a test holds their names and outcomes. */
declare module '@mozilla/readability' {
  interface Readability<T = string> {
    readonly REGEXPS: { readonly byline: RegExp };
    _cleanConditionally(within: Element, tag: string): void;
    _cleanStyles(within: Element): void;
    _getInnerText(element: Element, normalizeSpaces?: boolean): string;
    _getLinkDensity(element: Element): number;
    _hasChildBlockElement(element: Element): boolean;
    _hasSingleTagInsideElement(element: Element, tag: string): boolean;
    _initializeNode(element: Element): void;
    _isElementWithoutContent(element: Element): boolean;
    _isProbablyVisible(element: Element): boolean;
    _isValidByline(element: Element, names: string): boolean;
    _postProcessContent(content: Element): void;
    _prepArticle(content: Element): void;
    _simplifyNestedElements(content: Element): void;
  }
}

const WORD = /\S/;
/** What Readability takes for a block inside a block. */
const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/**
 * Readability without the work whose outcome nobody here reads, and with its dearest questions put in a cheaper order.
 * Which words it finds stays the same: each step asks what is quick to answer first and leaves the rest to the step it
 * replaces. It is run once on each page, before the browser has compiled it, so what is not done counts most.
 */
export class ArticleReader extends Readability<Node> {
  /** Texts of elements while none of those looked at changes. */
  #texts: Map<Element, string> | null = null;

  /** Its links and classes are not shown: only words are taken from the result, and undoing its nesting may drop some. */
  override _postProcessContent(content: Element): void {
    this._simplifyNestedElements(content);
  }

  /** Looks of elements are not shown either, but those of pictures are read again when lazy ones are filled. */
  override _cleanStyles(within: Element): void {
    for (const picture of within.querySelectorAll('img, picture, figure')) super._cleanStyles(picture);
  }

  /** A style is parsed when it is asked for, and few elements have one of their own. */
  override _isProbablyVisible(element: Element): boolean {
    const mayHide =
      element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('aria-hidden');
    return !mayHide || super._isProbablyVisible(element);
  }

  /** The names before the text, which is the whole page's for its outermost elements. */
  override _isValidByline(element: Element, names: string): boolean {
    const mayBe =
      this.REGEXPS.byline.test(names) || element.hasAttribute('itemprop') || element.hasAttribute('rel');
    return mayBe && super._isValidByline(element, names);
  }

  /** The first word settles it. */
  override _isElementWithoutContent(element: Element): boolean {
    return !holdsWord(element) && super._isElementWithoutContent(element);
  }

  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length === 0 ? 0 : super._getLinkDensity(element);
  }

  override _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }

  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    return element.firstElementChild?.tagName === tag && super._hasSingleTagInsideElement(element, tag);
  }

  /** Begins the scoring, in which every link is asked for its text once for each element around it. */
  override _initializeNode(element: Element): void {
    this.#texts ??= new Map();
    super._initializeNode(element);
  }

  /** The scoring is over: from here on elements are removed. */
  override _prepArticle(content: Element): void {
    this.#texts = null;
    super._prepArticle(content);
  }

  /** Goes backwards through the page, so what it removes never stands in an element whose text it took before. */
  override _cleanConditionally(within: Element, tag: string): void {
    this.#texts = new Map();
    super._cleanConditionally(within, tag);
    this.#texts = null;
  }

  override _getInnerText(element: Element, normalizeSpaces = true): string {
    if (!this.#texts || !normalizeSpaces) return super._getInnerText(element, normalizeSpaces);
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const text = super._getInnerText(element);
    this.#texts.set(element, text);
    return text;
  }
}

function holdsWord(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child) ? WORD.test(child.data) : isElement(child) && holdsWord(child)) return true;
  }
  return false;
}

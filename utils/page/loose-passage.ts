import type { PagePassage } from '../model/passage';
import { collapseSpaces } from '../text/collapse-spaces';
import { pageMetadata } from './page-metadata';

/** Characters of context on either side. */
const CONTEXT = 32;
const BLOCK =
  'p, li, blockquote, figcaption, td, th, dd, h1, h2, h3, h4, h5, h6, article, section, main, body';

/**
 * Selected words that are no part of the article (a caption the reader skips, a comment, a page that is no article):
 * found again by their words and neighbours alone, without a position. Null when nothing but blanks is selected.
 */
export function loosePassage(page: Document, range: Range): PagePassage | null {
  const exact = collapseSpaces(range.toString());
  if (exact === '') return null;
  const container = range.commonAncestorContainer;
  const element = container instanceof Element ? container : container.parentElement;
  const block = element?.closest(BLOCK) ?? page.body;
  const paragraph = collapseSpaces(block?.textContent ?? exact);
  const at = paragraph.indexOf(exact);
  const isInside = at >= 0;
  return {
    page: pageMetadata(page),
    text: exact,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: isInside ? paragraph.slice(Math.max(0, at - CONTEXT), at) : '',
        suffix: isInside ? paragraph.slice(at + exact.length, at + exact.length + CONTEXT) : '',
      },
    ],
    paragraph: isInside ? paragraph : exact,
  };
}

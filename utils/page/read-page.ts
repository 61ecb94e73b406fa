import type { PageText } from '../model/page-text';
import { readableExtent } from './article-extent';
import { articleText } from './article-text';
import { fallbackExtent } from './fallback-extent';
import { findHeadline } from './headline';
import { pageMetadata } from './page-metadata';
import { regainSiblings } from './regain-siblings';
import type { TextMap } from './text-map';

/** Less text than this beside the headline is a teaser or a notice, not an article. */
const MIN_LENGTH = 140;

export type ReadOptions = {
  /** True for elements of our own interface, which are passed over with all they hold. */
  readonly isOwn?: (element: Element) => boolean;
};

/** The article of a page as text, and the way back from each unit of that text to the live page. */
export type Reading = { readonly page: PageText; readonly map: TextMap };

/**
 * Reads the article a document shows; null when it shows none. The document is only looked at: no node, attribute
 * or property of it changes. Blocks stand in the order of the page, joined by blank lines, white space collapsed;
 * hidden text is left out.
 */
export function readPage(document: Document, { isOwn = () => false }: ReadOptions = {}): Reading | null {
  if (!document.body) return null;
  const metadata = pageMetadata(document);
  const headline = findHeadline(document, metadata.title, metadata.outlet);
  for (const extentOf of [readableExtent, fallbackExtent]) {
    const extent = extentOf(document, isOwn);
    if (!extent) continue;
    const { map, blocks } = articleText(document, regainSiblings(extent, isOwn), headline, isOwn);
    const beside = blocks
      .filter(({ kind }) => kind !== 'headline')
      .reduce((sum, { span }) => sum + span[1] - span[0], 0);
    if (beside >= MIN_LENGTH) return { page: { ...metadata, text: map.text, blocks }, map };
  }
  return null;
}

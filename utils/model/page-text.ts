import type { Span } from './span';

/** What a stretch of the article is, as far as its markup tells. */
export type BlockKind = 'headline' | 'subheading' | 'paragraph' | 'caption' | 'quote' | 'list-item';

/** One block of the article; blocks are in text order and do not overlap. */
export type Block = { readonly kind: BlockKind; readonly span: Span };

/** What the page says about itself. Dates are ISO 8601 as given by the page; null is "the page does not say". */
export type PageMetadata = {
  /** Canonical address when the page gives a plausible one (same host), else the address without its fragment. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
};

/** The readable article: `text` holds the blocks joined by blank lines; all spans point into it. */
export type PageText = PageMetadata & { readonly text: string; readonly blocks: readonly Block[] };

/** A page's text without its words. */
export function metadataOf({ text: _text, blocks: _blocks, ...metadata }: PageText): PageMetadata {
  return metadata;
}

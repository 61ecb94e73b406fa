import type { Attribution } from './attribution';
import type { Span } from './span';

/** Content on a page that is worth comparing. JSON only: it crosses processes. */
export type Claim = {
  /** Content hash, the same for the same words at the same place of the same page. */
  readonly id: string;
  /** The content as it stands in the page, white space collapsed, parts joined by " … ". */
  readonly text: string;
  /** Where it stands in `PageText.text`, in order. */
  readonly spans: readonly Span[];
  /** The whole sentence or sentences the content stands in. */
  readonly sentence: string;
  /** Up to three sentences before that one: context for matching. */
  readonly before: string;
  /** Null for a plain sentence of the article that met the store. */
  readonly attribution: Attribution | null;
  /** 0..1; orders lists, never hides. */
  readonly checkWorthiness: number;
};

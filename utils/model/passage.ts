import type { Attribution } from './attribution';
import type { PageMetadata } from './page-text';
import type { Selector } from './selector';

/** Words of a page, chosen by a person, with the place they stand at. */
export type PagePassage = {
  readonly page: PageMetadata;
  /** The words as they stand in the page, white space collapsed, parts joined by " … ". */
  readonly text: string;
  /** In pairs of quote and position; without positions where the words are no part of the article. */
  readonly selectors: readonly Selector[];
  /** The paragraph or paragraphs the words stand in. */
  readonly paragraph: string;
};

/** A passage with what the engine makes of it: whose words they are, as far as the text tells. */
export type SeededPassage = { readonly passage: PagePassage; readonly attribution: Attribution | null };

/** A document that a review cites, cleaned; null where the file tells nothing. */
export type Citation = {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly archivedUrl: string | null;
};

/** A document of which only the address is known. */
export function citationOf(url: string): Citation {
  return { url, title: null, publisher: null, publishedOn: null, archivedUrl: null };
}

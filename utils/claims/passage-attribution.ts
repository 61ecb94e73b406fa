import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { PageReport } from '../model/page-report';
import type { PagePassage } from '../model/passage';
import type { Span } from '../model/span';

/**
 * The first claim of a page's report that shares words with a passage, by their places in the page's text. Null when
 * none does, or when the report is of another page.
 */
export function claimOfPassage({ page, claims }: PageReport, passage: PagePassage): Claim | null {
  if (page.url !== passage.page.url) return null;
  const places = passage.selectors.flatMap((selector): Span[] =>
    selector.type === 'TextPositionSelector' ? [[selector.start, selector.end]] : [],
  );
  return (
    claims.find(({ spans }) => spans.some((span) => places.some((place) => overlap(span, place)))) ?? null
  );
}

/**
 * The first attribution that shares words with a passage.
 *
 * @param found in the passage's paragraph, read by itself
 */
export function attributionInParagraph(
  found: readonly Attribution[],
  { paragraph, text }: PagePassage,
): Attribution | null {
  const at = paragraph.indexOf(text);
  if (at < 0) return null;
  return found.find(({ content }) => content.some((span) => overlap(span, [at, at + text.length]))) ?? null;
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && end > from;
}

import type { Annotation } from '../model/annotation';
import type { StatementRef } from '../model/statement';

/**
 * The statements that this very passage of the page is noted with already: noting it again would show it twice.
 *
 * @param notes the user's notes in that page
 */
export function notedHere(
  notes: readonly Annotation[],
  { url, selectors }: Pick<Annotation['target'], 'url' | 'selectors'>,
): readonly StatementRef[] {
  const words = quoteOf(selectors);
  return notes.flatMap(({ statement, target }) =>
    statement && target.url === url && quoteOf(target.selectors) === words ? [statement] : [],
  );
}

function quoteOf(selectors: Annotation['target']['selectors']): string {
  return selectors.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each.exact] : [])).join(' … ');
}

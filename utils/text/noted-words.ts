import type { Selector } from '../model/selector';

/** The words that selectors quote, the parts of a description in parts joined by "…"; null where none are quoted. */
export function notedWords(selectors: readonly Selector[]): string | null {
  const parts = selectors.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each.exact] : []));
  return parts.length > 0 ? parts.join(' … ') : null;
}

import type { StatementQuery, StatementSort } from '~/utils/model/statement-query';

/** The order in which a query's statements are listed: the best match first only where there are words to match. */
export function presentSort({ text, sort }: StatementQuery): StatementSort {
  return sort === 'relevance' && text.trim() === '' ? 'newest' : sort;
}

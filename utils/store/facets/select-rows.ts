import type { StatementQuery } from '../../model/statement-query';
import type { Catalogue } from './catalogue';
import { rowOrder } from './row-order';
import { rowTest } from './row-test';

/**
 * The rows that a query lists, in its order.
 *
 * @param found the rows that the search for its words found, best first; null when it has no words
 * @param today ISO date
 */
export function selectRows(
  catalogue: Catalogue,
  query: StatementQuery,
  found: Uint32Array | null,
  today: string,
): Uint32Array {
  const passes = testRow(catalogue, query, today);
  const byRelevance = query.sort === 'relevance';
  if (!found) return rowOrder(catalogue, byRelevance ? 'newest' : query.sort).filter(passes);
  const rows = found.filter(passes);
  if (byRelevance) return rows;
  const chosen = new Uint8Array(catalogue.size);
  for (const row of rows) chosen[row] = 1;
  return rowOrder(catalogue, query.sort).filter((row) => chosen[row] === 1);
}

function testRow(catalogue: Catalogue, query: StatementQuery, today: string): (row: number) => boolean {
  const sources = catalogue.sources.map((source) => ({
    first: source.first,
    end: source.first + source.facets.ids.length,
    test: rowTest(source, query, today),
  }));
  return (row) => sources.some(({ first, end, test }) => row >= first && row < end && test?.(row - first));
}

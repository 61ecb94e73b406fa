import type { StatementQuery } from '../../model/statement-query';
import type { Catalogue } from './catalogue';
import { rowOrder } from './row-order';
import { EVERY, rowTest } from './row-test';

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
  const passing = passingRows(catalogue, query, today);
  const keep = (rows: Uint32Array): Uint32Array =>
    passing ? rows.filter((row) => passing[row] === 1) : rows;
  const byRelevance = query.sort === 'relevance';
  if (!found) return keep(rowOrder(catalogue, byRelevance ? 'newest' : query.sort));
  const rows = keep(found);
  if (byRelevance) return rows;
  const chosen = new Uint8Array(catalogue.size);
  for (const row of rows) chosen[row] = 1;
  return rowOrder(catalogue, query.sort).filter((row) => chosen[row] === 1);
}

/** One for each row that passes the filters, without the words searched for; null when every row does. */
function passingRows(catalogue: Catalogue, query: StatementQuery, today: string): Uint8Array | null {
  const tests = catalogue.sources.map((source) => rowTest(source, query, today));
  if (tests.every((test) => test === EVERY)) return null;
  const passing = new Uint8Array(catalogue.size);
  catalogue.sources.forEach(({ first, facets }, at) => {
    const test = tests[at];
    if (!test) return;
    for (let i = 0; i < facets.ids.length; i++) if (test(i)) passing[first + i] = 1;
  });
  return passing;
}

import { VERDICTS } from '../../model/assessment';
import type { StatementSort } from '../../model/statement-query';
import type { Catalogue } from './catalogue';
import { NO_DATE } from './date-number';

/** More than any date number, and more rows than any library has: both fit into one exact number together. */
const AFTER_ALL_DATES = 100_000_000;
const ROW_LIMIT = 2 ** 24;

type Order = Exclude<StatementSort, 'relevance'>;

const orders = new WeakMap<Catalogue, Map<Order, Uint32Array>>();

/**
 * All rows of the library in an order; what has no value of its kind comes last, and rows alike in it the newest
 * first. Worked out once for each catalogue.
 */
export function rowOrder(catalogue: Catalogue, order: Order): Uint32Array {
  const known = orders.get(catalogue) ?? new Map<Order, Uint32Array>();
  orders.set(catalogue, known);
  const rows = known.get(order) ?? work(catalogue, order);
  known.set(order, rows);
  return rows;
}

function work(catalogue: Catalogue, order: Order): Uint32Array {
  if (order === 'newest') return byNumber(catalogue, (saidOn) => AFTER_ALL_DATES - saidOn);
  if (order === 'oldest') return byNumber(catalogue, (saidOn) => saidOn || AFTER_ALL_DATES);
  const ranks = ranksFor(catalogue, order);
  return byRank(rowOrder(catalogue, 'newest'), ranks);
}

function byNumber(catalogue: Catalogue, keyOf: (saidOn: number) => number): Uint32Array {
  const keys = new Float64Array(catalogue.size);
  for (const { first, facets } of catalogue.sources) {
    for (let i = 0; i < facets.saidOn.length; i++)
      keys[first + i] = keyOf(facets.saidOn[i] ?? NO_DATE) * ROW_LIMIT + first + i;
  }
  return Uint32Array.from(keys.sort(), (key) => key % ROW_LIMIT);
}

/** Stable: rows of one rank stay as they were. */
function byRank(rows: Uint32Array, ranks: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 2);
  for (const rank of ranks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const rank = ranks[row] ?? 0;
    const at = starts[rank] ?? 0;
    sorted[at] = row;
    starts[rank] = at + 1;
  }
  return sorted;
}

/** A small whole number for each row, lower first. */
function ranksFor(catalogue: Catalogue, order: 'speaker' | 'verdict' | 'as-of'): Uint32Array {
  const ranks = new Uint32Array(catalogue.size);
  const rankOf = order === 'as-of' ? rankOfValues(catalogue, ({ asOf }) => asOf) : null;
  const names = order === 'speaker' ? rankOfNames(catalogue) : null;
  for (const { first, facets } of catalogue.sources) {
    const bySpeaker = names && facets.speakers.map((name) => names.get(name) ?? 0);
    for (let i = 0; i < facets.ids.length; i++) {
      if (bySpeaker) ranks[first + i] = bySpeaker[(facets.speaker[i] ?? 0) - 1] ?? names.size;
      else if (rankOf) ranks[first + i] = rankOf.get(facets.asOf[i] ?? 0) ?? 0;
      else ranks[first + i] = (facets.verdict[i] || VERDICTS.length + 1) - 1;
    }
  }
  return ranks;
}

function rankOfNames({ sources }: Catalogue): Map<string, number> {
  const { compare } = new Intl.Collator();
  const names = [...new Set(sources.flatMap(({ facets }) => facets.speakers))].sort(compare);
  return new Map(names.map((name, rank) => [name, rank]));
}

/** Each value that occurs, lowest first; 0, which stands for none, last. */
function rankOfValues(
  { sources }: Catalogue,
  columnOf: (facets: Catalogue['sources'][number]['facets']) => Uint32Array,
): Map<number, number> {
  const values = new Set<number>();
  for (const { facets } of sources) for (const value of columnOf(facets)) values.add(value);
  const sorted = [...values].sort((a, b) => (a || AFTER_ALL_DATES) - (b || AFTER_ALL_DATES));
  return new Map(sorted.map((value, rank) => [value, rank]));
}

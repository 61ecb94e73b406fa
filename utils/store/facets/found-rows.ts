import { idAt } from '../../matching/id-table';
import type { FoundStatement } from '../search-statements';
import { type Catalogue, rowOfRef } from './catalogue';

/**
 * The rows of what a search found, in its order. What came or went between the search and the catalogue is left out.
 */
export function foundRows(catalogue: Catalogue, found: readonly FoundStatement[]): Uint32Array {
  const packs = new Map(
    catalogue.sources.flatMap(({ packId, first, facets }) =>
      packId === null ? [] : [[packId, { first, size: facets.ids.length }] as const],
    ),
  );
  const rows = new Uint32Array(found.length);
  let count = 0;
  for (const { source, document } of found) {
    const pack = source.packId === null ? undefined : packs.get(source.packId);
    // A pack's index and its facets hold the same statements in one order; the user's own may have moved on since.
    const row =
      pack?.size === source.index.documentCount
        ? pack.first + document
        : rowOfRef(catalogue, { packId: source.packId, id: idAt(source.index.ids, document) });
    if (row !== null) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

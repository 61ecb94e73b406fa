import { idAt } from '../../matching/id-table';
import type { FoundStatements } from '../search-statements';
import { type Catalogue, rowOfRef } from './catalogue';

/**
 * The rows of what a search found, in its order. What came or went between the search and the catalogue is left out.
 */
export function foundRows(
  catalogue: Catalogue,
  { sources, sourceOf, documents }: FoundStatements,
): Uint32Array {
  const places = sources.map(({ packId, index }) => {
    const pack = packId === null ? undefined : catalogue.sources.find((known) => known.packId === packId);
    // A pack's index and its facets hold the same statements in one order; the user's own may have moved on since.
    if (pack?.facets.ids.length === index.documentCount) return (document: number) => pack.first + document;
    return (document: number) => rowOfRef(catalogue, { packId, id: idAt(index.ids, document) });
  });
  const rows = new Uint32Array(documents.length);
  let count = 0;
  for (let n = 0; n < documents.length; n++) {
    const row = places[sourceOf[n] ?? 0]?.(documents[n] ?? 0) ?? null;
    if (row !== null) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

import type { StatementRef } from '../../model/statement';
import type { Facets } from './facets';

/** One pack in use, or the user's own statements (`packId` null). */
export type FacetSource = {
  readonly packId: string | null;
  /** Null for the user's own. */
  readonly installId: string | null;
  readonly facets: Facets;
};

/** Every statement of the library under one number, its row: `first` is the row of a source's position 0. */
export type Catalogue = {
  readonly sources: readonly (FacetSource & { readonly first: number })[];
  readonly size: number;
};

/** Where a row stands. */
export type RowPlace = { readonly source: FacetSource; readonly position: number };

/** Numbers the statements of `sources`, in their order. */
export function catalogueOf(sources: readonly FacetSource[]): Catalogue {
  let size = 0;
  const numbered = sources.map((source) => {
    const first = size;
    size += source.facets.ids.length;
    return { ...source, first };
  });
  return { sources: numbered, size };
}

/** Where a row stands; null for a number that no statement has. */
export function placeOfRow({ sources }: Catalogue, row: number): RowPlace | null {
  const source = sources.findLast(({ first }) => first <= row);
  const position = row - (source?.first ?? 0);
  return source && position >= 0 && position < source.facets.ids.length ? { source, position } : null;
}

/** The statement of a row, or null. */
export function refOfRow(catalogue: Catalogue, row: number): StatementRef | null {
  const place = placeOfRow(catalogue, row);
  const id = place?.source.facets.ids[place.position];
  return place && id !== undefined ? { packId: place.source.packId, id } : null;
}

/** The row of a statement; null when it is not there. */
export function rowOfRef({ sources }: Catalogue, { packId, id }: StatementRef): number | null {
  const source = sources.find((each) => each.packId === packId);
  if (!source) return null;
  const position = positionOf(source.facets.ids, id);
  return position === null ? null : source.first + position;
}

function positionOf(ids: readonly string[], id: string): number | null {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = ids[middle];
    if (at === id) return middle;
    if (at !== undefined && at < id) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

import { routeHash } from '../library-route';

/** A place among the packs. */
export type PacksPlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'pack'; readonly id: string }
  | { readonly kind: 'disagreements' }
  /** Two collections to set side by side; null is the user's own, undefined is not chosen yet. */
  | { readonly kind: 'merge'; readonly first?: string | null; readonly second?: string | null };

/** Stands for "the user's own", where a pack's id would stand. */
const OWN = '-';

/** Reads the query of the packs' route; an unknown one is the list. */
export function readPlace(query: string): PacksPlace {
  const params = new URLSearchParams(query);
  const pack = params.get('pack');
  if (pack) return { kind: 'pack', id: pack };
  const show = params.get('show');
  if (show === 'disagreements') return { kind: 'disagreements' };
  if (show !== 'merge') return { kind: 'list' };
  const side = (name: string): string | null | undefined => {
    const value = params.get(name);
    if (!value) return undefined;
    return value === OWN ? null : value;
  };
  const [first, second] = [side('first'), side('second')];
  return {
    kind: 'merge',
    ...(first !== undefined && { first }),
    ...(second !== undefined && { second }),
  };
}

/** The address's fragment that `readPlace` reads back. */
export function placeHash(place: PacksPlace): string {
  const params = new URLSearchParams();
  if (place.kind === 'pack') params.set('pack', place.id);
  else if (place.kind !== 'list') params.set('show', place.kind);
  if (place.kind === 'merge') {
    if (place.first !== undefined) params.set('first', place.first ?? OWN);
    if (place.second !== undefined) params.set('second', place.second ?? OWN);
  }
  return routeHash({ view: 'packs', query: params.toString() });
}

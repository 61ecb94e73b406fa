import { routeHash } from '../library-route';

/** A place among the packs. */
export type PacksPlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'pack'; readonly id: string }
  | { readonly kind: 'disagreements' }
  /** A pack and the user's own statements side by side; `id` null is not chosen yet. */
  | { readonly kind: 'merge'; readonly id: string | null }
  /** What a subscription has fetched and the user has not looked at yet. */
  | { readonly kind: 'waiting'; readonly url: string };

/** Reads the query of the packs' route; an unknown one is the list. */
export function readPlace(query: string): PacksPlace {
  const params = new URLSearchParams(query);
  const pack = params.get('pack');
  if (pack) return { kind: 'pack', id: pack };
  const url = params.get('waiting');
  if (url) return { kind: 'waiting', url };
  const show = params.get('show');
  if (show === 'disagreements') return { kind: 'disagreements' };
  return show === 'merge' ? { kind: 'merge', id: params.get('with') || null } : { kind: 'list' };
}

/** The address's fragment that `readPlace` reads back. */
export function placeHash(place: PacksPlace): string {
  const params = new URLSearchParams();
  if (place.kind === 'pack') params.set('pack', place.id);
  else if (place.kind === 'waiting') params.set('waiting', place.url);
  else if (place.kind !== 'list') params.set('show', place.kind);
  if (place.kind === 'merge' && place.id !== null) params.set('with', place.id);
  return routeHash({ view: 'packs', query: params.toString() });
}

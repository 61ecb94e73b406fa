import type { StatementRef } from '~/utils/model/statement';

/** Views of the library that need no more than their name. */
export const PLAIN_VIEWS = [
  'statements',
  'annotations',
  'overview',
  'speakers',
  'check',
  'packs',
  'import',
  'export',
  'storage',
  'trash',
] as const;

export type PlainView = (typeof PLAIN_VIEWS)[number];

/** What the library shows: a place that can be bookmarked, linked to and gone back from. */
export type LibraryRoute =
  /** `query` is what the view is asked for, as `URLSearchParams` write it; absent for all. */
  | { readonly view: PlainView; readonly query?: string }
  /** One record, as a reader sees it, with its history. */
  | { readonly view: 'statement'; readonly ref: StatementRef }
  /** The form of an own statement; null begins a new one. */
  | { readonly view: 'edit'; readonly id: string | null }
  /** Everything on record by one speaker; the ref names a speaker, not a statement. */
  | { readonly view: 'speaker'; readonly ref: StatementRef };

/** Stands for "the user's own", where a pack's id would stand. */
const OWN = '-';

/**
 * The route an address's fragment names.
 *
 * @param hash `location.hash`, such as `#/statement/-/8f2c…`
 * @returns null for an address that names no view
 */
export function readRoute(hash: string): LibraryRoute | null {
  const mark = hash.indexOf('?');
  const path = mark < 0 ? hash : hash.slice(0, mark);
  const query = mark < 0 ? '' : hash.slice(mark + 1);
  const [view = '', first = '', second = '', ...rest] = path
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (rest.length > 0) return null;
  if ((view === 'statement' || view === 'speaker') && first && second)
    return { view, ref: { packId: first === OWN ? null : first, id: second } };
  if (view === 'edit' && !second) return { view, id: first || null };
  const plain = PLAIN_VIEWS.find((name) => name === view);
  if (!plain || first) return null;
  return query ? { view: plain, query } : { view: plain };
}

/** The fragment that `readRoute` reads back, with its `#`. */
export function routeHash(route: LibraryRoute): string {
  if ('ref' in route) return `#/${route.view}/${encode(route.ref.packId ?? OWN)}/${encode(route.ref.id)}`;
  if (route.view === 'edit') return route.id === null ? '#/edit' : `#/edit/${encode(route.id)}`;
  return route.query ? `#/${route.view}?${route.query}` : `#/${route.view}`;
}

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

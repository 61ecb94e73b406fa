import { type LibraryRoute, routeHash } from './library-route';

/** The address of a place in the library, for links from the extension's other pages; open it in a tab of its own. */
export function libraryHref(route: LibraryRoute): string {
  return `/library.html${routeHash(route)}`;
}

import { useEffect, useState } from 'preact/hooks';
import { type LibraryRoute, readRoute, routeHash } from '../library-route';

/** The route the address names, followed, and a way to go elsewhere that the Back button undoes. */
export function useRoute(fallback: LibraryRoute): readonly [LibraryRoute, (route: LibraryRoute) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (route: LibraryRoute) => {
    location.hash = routeHash(route);
  };
  return [readRoute(hash) ?? fallback, go];
}

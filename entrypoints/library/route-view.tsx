import type { LibraryRoute } from '~/components/library-route';
import { PacksView } from './views/packs-view';

/** The view a route names. */
export function RouteView({ route }: { readonly route: LibraryRoute }) {
  switch (route.view) {
    default:
      return <PacksView />;
  }
}

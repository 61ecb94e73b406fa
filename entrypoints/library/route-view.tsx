import type { LibraryRoute } from '~/components/library-route';
import { PacksView } from './views/packs-view';
import { SpeakerView } from './views/speaker-view';
import { SpeakersView } from './views/speakers-view';

/** The view a route names. */
export function RouteView({ route }: { readonly route: LibraryRoute }) {
  switch (route.view) {
    case 'speaker':
      return <SpeakerView speaker={route.ref} />;
    case 'speakers':
      return <SpeakersView />;
    default:
      return <PacksView />;
  }
}

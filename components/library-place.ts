import { i18n } from '#i18n';
import type { LibraryRoute, PlainView } from './library-route';

/** The place of the library that a route belongs to: a statement is one of the statements. */
export function placeOf({ view }: LibraryRoute): PlainView {
  if (view === 'statement' || view === 'edit') return 'statements';
  return view === 'speaker' ? 'speakers' : view;
}

/** What a route is called; null where only its record tells. */
export function routeTitle(route: LibraryRoute): string | null {
  if (route.view === 'statement' || route.view === 'speaker') return null;
  if (route.view === 'edit') return route.id === null ? i18n.t('desk.titleNew') : i18n.t('desk.titleEdit');
  return i18n.t(`library.views.${route.view}`);
}

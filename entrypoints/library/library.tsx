import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useRoute } from '~/components/hooks/use-route';
import { useTitle } from '~/components/hooks/use-title';
import { LibraryNav } from '~/components/library-nav';
import { placeOf, routeTitle } from '~/components/library-place';
import { type PlainView, routeHash } from '~/components/library-route';
import { RouteView } from './route-view';
import { BackupLine } from './storage/backup-line';

/** In the order of use: what is on record first, housekeeping last. */
const VIEWS: readonly PlainView[] = [
  'statements',
  'annotations',
  'speakers',
  'overview',
  'check',
  'import',
  'export',
  'packs',
  'storage',
  'trash',
];

/** The fact-checker's desk: a full tab whose address names what it shows. */
export function Library() {
  const [route] = useRoute({ view: 'statements' });
  const main = useRef<HTMLElement>(null);
  useTitle(routeTitle(route));
  useTopOf(routeHash('query' in route ? { view: route.view } : route), main);
  return (
    <div class="library surface">
      <header class="library-head">
        <p class="library-name">{i18n.t('extName')}</p>
        <LibraryNav views={VIEWS} current={placeOf(route)} isThere={placeOf(route) === route.view} />
      </header>
      <main class="library-main" id="main" ref={main} tabIndex={-1}>
        {route.view !== 'storage' && <BackupLine />}
        <RouteView route={route} />
      </main>
    </div>
  );
}

/** Another place is read from its top; who followed a link that went with the old one stands at its beginning. */
function useTopOf(place: string, main: RefObject<HTMLElement | null>): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [place]);
}

import { i18n } from '#i18n';
import { useRoute } from '~/components/hooks/use-route';
import { LibraryNav } from '~/components/library-nav';
import type { PlainView } from '~/components/library-route';
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
  return (
    <div class="library surface">
      <header class="library-head">
        <p class="library-name">{i18n.t('extName')}</p>
        <LibraryNav views={VIEWS} current={route.view} />
      </header>
      <main class="library-main" id="main">
        {route.view !== 'storage' && <BackupLine />}
        <RouteView route={route} />
      </main>
    </div>
  );
}

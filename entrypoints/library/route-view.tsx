import type { LibraryRoute } from '~/components/library-route';
import { AnnotationsView } from './views/annotations-view';
import { CheckView } from './views/check-view';
import { EditView } from './views/edit-view';
import { ExportView } from './views/export-view';
import { ImportView } from './views/import-view';
import { OverviewView } from './views/overview-view';
import { PacksView } from './views/packs-view';
import { SpeakerView } from './views/speaker-view';
import { SpeakersView } from './views/speakers-view';
import { StatementView } from './views/statement-view';
import { StatementsView } from './views/statements-view';
import { StorageView } from './views/storage-view';
import { TrashView } from './views/trash-view';

/** The view a route names. */
export function RouteView({ route }: { readonly route: LibraryRoute }) {
  switch (route.view) {
    case 'export':
      return <ExportView key={route.query ?? ''} query={route.query ?? ''} />;
    case 'import':
      return <ImportView />;
    case 'check':
      return <CheckView />;
    case 'edit':
      return <EditView id={route.id} />;
    case 'speaker':
      return <SpeakerView speaker={route.ref} />;
    case 'speakers':
      return <SpeakersView />;
    case 'annotations':
      return <AnnotationsView />;
    case 'overview':
      return <OverviewView />;
    case 'storage':
      return <StorageView />;
    case 'trash':
      return <TrashView />;
    case 'statement':
      return <StatementView statement={route.ref} />;
    case 'statements':
      return <StatementsView />;
    default:
      return <PacksView />;
  }
}

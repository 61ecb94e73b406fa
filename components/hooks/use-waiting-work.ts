import { useMemo } from 'preact/hooks';
import { listDrafts } from '~/utils/store/drafts';
import { type Catalogue, catalogueOf } from '~/utils/store/facets/catalogue';
import { countFacets } from '~/utils/store/facets/count-facets';
import type { WaitingWork } from '../overview/to-do-list';
import { useLive } from './desk/use-live';
import { pageStore } from './use-catalogue';

const countUnfinished = async (): Promise<number> => (await listDrafts(pageStore(), 'statement')).length;

/** What of the user's own work waits; null until it is counted. */
export function useWaitingWork(catalogue: Catalogue | null, today: string): WaitingWork | null {
  const unfinished = useLive<number | null>('unfinished', countUnfinished, null);
  return useMemo(() => {
    if (!catalogue || unfinished === null) return null;
    const own = catalogue.sources.filter(({ packId }) => packId === null);
    const { states, needs } = countFacets(catalogueOf(own), today);
    return {
      unfinished,
      drafts: states.get('draft') ?? 0,
      inReview: states.get('in-review') ?? 0,
      changesRequested: states.get('changes-requested') ?? 0,
      needsSource: needs.get('source') ?? 0,
      needsUpdate: needs.get('update') ?? 0,
      needsArchive: needs.get('archive') ?? 0,
    };
  }, [catalogue, unfinished, today]);
}

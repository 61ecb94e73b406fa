import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '~/utils/store/facets/catalogue';
import { liveCatalogue } from '~/utils/store/facets/live-catalogue';
import { openStore } from '~/utils/store/open-store';
import type { Store } from '~/utils/store/store';

/** One connection for the page: what it has opened stays open from view to view. */
export function pageStore(): Store {
  return openStore();
}

/** Every statement of the library, followed; null until it is read. */
export function useCatalogue(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(
    () =>
      liveCatalogue(pageStore(), setCatalogue, (error) =>
        console.error('On Record: the library could not be read.', error),
      ),
    [],
  );
  return catalogue;
}

import { useEffect, useState } from 'preact/hooks';
import {
  forgetSearch,
  listSavedSearches,
  type SavedSearch,
  saveSearch,
  watchSavedSearches,
} from '~/utils/settings/library-settings';

/** The saved searches, followed, and the ways to add and drop one. */
export function useSavedSearches(): {
  readonly searches: readonly SavedSearch[];
  readonly save: (search: SavedSearch) => void;
  readonly forget: (name: string) => void;
} {
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  useEffect(() => {
    let current = true;
    listSavedSearches().then((all) => current && setSearches(all));
    const stop = watchSavedSearches((all) => current && setSearches(all));
    return () => {
      current = false;
      stop();
    };
  }, []);
  return {
    searches,
    save: (search) => void saveSearch(search),
    forget: (name) => void forgetSearch(name),
  };
}

import {
  forgetSearch,
  listSavedSearches,
  type SavedSearch,
  saveSearch,
  watchSavedSearches,
} from '~/utils/settings/library-settings';
import { type Source, useFollowed } from './use-followed';

const NONE: readonly SavedSearch[] = [];
const SOURCE: Source<readonly SavedSearch[]> = { read: listSavedSearches, watch: watchSavedSearches };

/** The saved searches, followed, and the ways to add and drop one. */
export function useSavedSearches(): {
  readonly searches: readonly SavedSearch[];
  readonly save: (search: SavedSearch) => void;
  readonly forget: (name: string) => void;
} {
  const [searches] = useFollowed('saved searches', SOURCE, NONE);
  return {
    searches,
    save: (search) => void saveSearch(search),
    forget: (name) => void forgetSearch(name),
  };
}

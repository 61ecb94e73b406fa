import { storage } from 'wxt/utils/storage';

/** A search of the library under a name of the user's. */
export type SavedSearch = {
  readonly name: string;
  /** As it stands in the address; "" is everything. */
  readonly query: string;
};

const searches = storage.defineItem<readonly SavedSearch[]>('local:savedSearches', { fallback: [] });
const columns = storage.defineItem<readonly string[] | null>('local:libraryColumns', { fallback: null });

/** The saved searches, in the order they were saved. */
export function listSavedSearches(): Promise<readonly SavedSearch[]> {
  return searches.getValue();
}

/** Saves a search; one of the same name is replaced in its place. */
export async function saveSearch(search: SavedSearch): Promise<void> {
  const known = await searches.getValue();
  const isKnown = known.some(({ name }) => name === search.name);
  await searches.setValue(
    isKnown ? known.map((each) => (each.name === search.name ? search : each)) : [...known, search],
  );
}

export async function forgetSearch(name: string): Promise<void> {
  await searches.setValue((await searches.getValue()).filter((each) => each.name !== name));
}

/** Calls back after each change until the returned function is called. */
export function watchSavedSearches(onChange: (all: readonly SavedSearch[]) => void): () => void {
  return searches.watch((all) => onChange(all ?? []));
}

/** Names of the columns the user chose for the list of statements; null is the usual ones. */
export function readColumns(): Promise<readonly string[] | null> {
  return columns.getValue();
}

export function writeColumns(names: readonly string[] | null): Promise<void> {
  return columns.setValue(names);
}

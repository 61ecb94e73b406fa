import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSearch,
  listSavedSearches,
  readColumns,
  type SavedSearch,
  saveSearch,
  watchSavedSearches,
  writeColumns,
} from '~/utils/settings/library-settings';

beforeEach(() => fakeBrowser.reset());

it('keeps searches in order; one of the same name takes the place of the old one', async () => {
  await saveSearch({ name: 'Ferries', query: 'q=ferry' });
  await saveSearch({ name: 'To do', query: 'needs=source' });
  await saveSearch({ name: 'Ferries', query: 'q=ferries' });
  expect(await listSavedSearches()).toEqual([
    { name: 'Ferries', query: 'q=ferries' },
    { name: 'To do', query: 'needs=source' },
  ]);
  await forgetSearch('Ferries');
  expect(await listSavedSearches()).toEqual([{ name: 'To do', query: 'needs=source' }]);
});

it('tells of changes until it is stopped', async () => {
  const seen: (readonly SavedSearch[])[] = [];
  const stop = watchSavedSearches((all) => seen.push(all));
  await saveSearch({ name: 'Ferries', query: 'q=ferry' });
  stop();
  await forgetSearch('Ferries');
  expect(seen).toEqual([[{ name: 'Ferries', query: 'q=ferry' }]]);
});

it('remembers the columns; none chosen are the usual ones', async () => {
  expect(await readColumns()).toBeNull();
  await writeColumns(['speaker', 'tags']);
  expect(await readColumns()).toEqual(['speaker', 'tags']);
});

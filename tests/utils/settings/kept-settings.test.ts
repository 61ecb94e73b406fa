import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAuthor, writeAuthor } from '~/utils/settings/author';
import { planKeptSettings, readKeptSettings, writeKeptSettings } from '~/utils/settings/kept-settings';
import { listSavedSearches, readColumns, saveSearch, writeColumns } from '~/utils/settings/library-settings';
import { readMarkLook, writeMarkLook } from '~/utils/settings/mark-look';
import { listDisabledSites, setSiteEnabled } from '~/utils/settings/site-settings';

beforeEach(() => fakeBrowser.reset());

it('comes back as it was where nothing is set', async () => {
  await writeAuthor('Rosa Lindqvist');
  await writeColumns(['speaker', 'tags']);
  await writeMarkLook({ style: 'strong', density: 'few' });
  await saveSearch({ name: 'Ferries', query: 'q=ferry' });
  await setSiteEnabled('paper.example', false);
  const settings = await readKeptSettings();
  expect((await planKeptSettings(settings)).counts).toEqual({ added: 0, kept: 0, same: 5 });
  fakeBrowser.reset();
  const { counts, write } = await planKeptSettings(settings);
  expect(counts).toEqual({ added: 5, kept: 0, same: 0 });
  await writeKeptSettings(write);
  expect(await readKeptSettings()).toEqual(settings);
  expect(await readAuthor()).toBe('Rosa Lindqvist');
  expect(await readMarkLook()).toEqual({ style: 'strong', density: 'few' });
});

it('stays where it is set, and lists are joined', async () => {
  await writeAuthor('Pavel Sorel');
  await writeColumns(['speaker']);
  await saveSearch({ name: 'Ferries', query: 'q=here' });
  await setSiteEnabled('here.example', false);
  const plan = await planKeptSettings([
    { key: 'author', value: 'Rosa Lindqvist' },
    { key: 'libraryColumns', value: ['tags'] },
    {
      key: 'savedSearches',
      value: [
        { name: 'Ferries', query: 'q=there' },
        { name: 'To do', query: 'needs=source' },
      ],
    },
    { key: 'disabledHosts', value: ['there.example', 'here.example'] },
  ]);
  expect(plan.counts).toEqual({ added: 2, kept: 2, same: 0 });
  await writeKeptSettings(plan.write);
  expect(await readAuthor()).toBe('Pavel Sorel');
  expect(await readColumns()).toEqual(['speaker']);
  expect(await listSavedSearches()).toEqual([
    { name: 'Ferries', query: 'q=here' },
    { name: 'To do', query: 'needs=source' },
  ]);
  expect(await listDisabledSites()).toEqual(['here.example', 'there.example']);
});

it.each([
  ['of another form', { key: 'markLook', value: { style: 'loud', density: 'all' } }],
  ['that is no choice of the user', { key: 'starter-due', value: true }],
  ['of another sort', { key: 'disabledHosts', value: 'paper.example' }],
  ['named like a part of every object', { key: '__proto__', value: {} }],
])('one %s is left out', async (_name, setting) => {
  expect(await planKeptSettings([setting])).toMatchObject({ unknown: 1, write: [] });
});

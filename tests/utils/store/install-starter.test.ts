import { expect, it } from 'vitest';
import { installStarter } from '~/utils/store/install-starter';
import { listPacks } from '~/utils/store/list-packs';
import { removePack } from '~/utils/store/remove-pack';
import type { Store } from '~/utils/store/store';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';

const shipped = (release: string) => async () => JSON.stringify(packExample(3, { release }));
const releases = async (store: Store) => (await listPacks(store)).map(({ manifest }) => manifest.release);

it('comes with a new profile', async () => {
  const store = openTestStore();
  await installStarter(store, true, shipped('1.0'));
  expect(await releases(store)).toEqual(['1.0']);
});

it('is replaced by its newer release, and by no older one', async () => {
  const store = openTestStore();
  await installStarter(store, true, shipped('1.0'));
  await installStarter(store, false, shipped('1.1'));
  await installStarter(store, false, shipped('1.1'));
  await installStarter(store, false, shipped('1.0'));
  expect(await releases(store)).toEqual(['1.1']);
});

it('stays away once it was removed', async () => {
  const store = openTestStore();
  await installStarter(store, true, shipped('1.0'));
  await removePack(store, packExample(1).manifest.id);
  await installStarter(store, false, shipped('1.1'));
  expect(await releases(store)).toEqual([]);
});

it('names what is wrong with a damaged file', async () => {
  await expect(installStarter(openTestStore(), true, async () => '{"manifest": 1}')).rejects.toThrow(
    'The starter pack is damaged: ',
  );
});

import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { packFacets } from '~/utils/store/facets/pack-facets';
import { installPack } from '~/utils/store/install-pack';
import { removePack } from '~/utils/store/remove-pack';
import { packExample } from '../examples';
import { openTestStore } from '../open-test-store';

async function installed() {
  const store = openTestStore();
  const result = await installPack(store, packExample(100), buildPackIndex);
  if (!result.ok) throw new Error(result.error.message);
  return { store, installId: result.value.installId };
}

it('are kept when a pack is installed, in the order of its records', async () => {
  const { store, installId } = await installed();
  const facets = await packFacets(store, installId);
  const shards = await store.shards.toArray();
  expect(facets?.ids).toEqual(shards.flatMap(({ records }) => records.map(({ statement }) => statement.id)));
});

it('are collected anew when they are missing or of another format, the same as before', async () => {
  const { store, installId } = await installed();
  const before = await packFacets(store, installId);
  await store.packFacets.delete(installId);
  expect(await packFacets(store, installId)).toEqual(before);
  await store.packFacets.update(installId, { version: 0 });
  expect(await packFacets(store, installId)).toEqual(before);
  expect((await store.packFacets.get(installId))?.version).not.toBe(0);
});

it('go with their pack', async () => {
  const { store, installId } = await installed();
  await removePack(store, 'brenholm');
  expect(await packFacets(store, installId)).toBeNull();
  expect(await store.packFacets.count()).toBe(0);
});

import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { checkStore, rebuildIndexes } from '~/utils/store/check-health';
import { installPack } from '~/utils/store/install-pack';
import { ownRevision } from '~/utils/store/own-changes';
import { openOwnIndex } from '~/utils/store/own-index';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

it('finds nothing wrong with a store as the desk leaves it', async () => {
  const store = openTestStore();
  await fillOwn(store);
  await installPack(store, packExample(3), buildPackIndex);
  const check = await checkStore(store);
  expect(check).toMatchObject({ dangling: [], danglingCount: 0, badIndexes: [] });
  expect(check.rows).toBeGreaterThan(3);
});

it('names every row that points to what is not there', async () => {
  const store = openTestStore();
  await fillOwn(store);
  await store.db.table('evidence').clear();
  const { dangling, danglingCount } = await checkStore(store);
  expect(danglingCount).toBeGreaterThan(0);
  expect(dangling).toHaveLength(danglingCount);
  expect(dangling.every(({ table, link }) => table === 'assessments' && link.startsWith('evidence:'))).toBe(
    true,
  );
});

it('names indexes that do not open, and builds them anew', async () => {
  const store = openTestStore();
  await fillOwn(store);
  const pack = packExample(3);
  await installPack(store, pack, buildPackIndex);
  await openOwnIndex(store, await ownRevision(store));
  await store.indexBlobs.toCollection().modify((row) => {
    Object.assign(row, { blob: new Blob(['broken']) });
  });
  expect((await checkStore(store)).badIndexes).toEqual([null, pack.manifest.name]);
  await rebuildIndexes(store);
  expect((await checkStore(store)).badIndexes).toEqual([]);
});

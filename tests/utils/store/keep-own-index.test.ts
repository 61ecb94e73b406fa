import { expect, it } from 'vitest';
import { forgetOwn } from '~/utils/store/forget-own';
import { keepOwnIndex, OWN_INDEX } from '~/utils/store/keep-own-index';
import { ownRevision } from '~/utils/store/own-changes';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

const BYTES = Uint8Array.of(1, 2, 3, 4);

it('keeps an index with its revision, and none older than the one that is there', async () => {
  const store = openTestStore();
  await fillOwn(store);
  const revision = await ownRevision(store);
  expect(await keepOwnIndex(store, revision, BYTES)).toBe(true);
  expect(await keepOwnIndex(store, revision - 1, Uint8Array.of(5))).toBe(false);
  expect(await store.indexBlobs.get(OWN_INDEX)).toMatchObject({ revision, blob: { size: 4 } });
});

it('keeps nothing of what was forgotten while it was being built', async () => {
  const store = openTestStore();
  await fillOwn(store);
  const revision = await ownRevision(store);
  await forgetOwn(store);
  await fillOwn(store);
  expect(await keepOwnIndex(store, revision, BYTES)).toBe(false);
  expect(await store.indexBlobs.get(OWN_INDEX)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { editBy } from '~/utils/store/edit';
import { enablePack } from '~/utils/store/enable-pack';
import { installPack } from '~/utils/store/install-pack';
import { openMatchSources } from '~/utils/store/match-sources';
import { createSpeaker, updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { removePack } from '~/utils/store/remove-pack';
import type { Store } from '~/utils/store/store';
import { moveToTrash } from '~/utils/store/trash';
import { dumpStore } from './dump-store';
import { packExample, speakerExample, statementExample } from './examples';
import { newEngine, openTestStore } from './open-test-store';

const EDIT = editBy('Rosa', 'new', new Date('2026-01-01T10:00:00Z'));

async function sourcesOf(store: Store) {
  return (await openMatchSources(store)).map(({ packId }) => packId);
}

async function addOwn(store: Store, speakerId: string | null = null) {
  const { id: _id, ...fields } = statementExample({ speakerId });
  const result = await createStatement(store, fields, EDIT);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.id;
}

it('is empty in an empty store', async () => {
  expect(await openMatchSources(openTestStore())).toEqual([]);
});

it('holds the enabled packs and the own statements', async () => {
  const store = openTestStore();
  await installPack(store, packExample(30), buildPackIndex);
  await installPack(store, packExample(20, { id: 'another' }), buildPackIndex);
  const id = await addOwn(store);
  expect(await sourcesOf(store)).toEqual(['another', 'brenholm', null]);
  await enablePack(store, 'another', false);
  expect(await sourcesOf(store)).toEqual(['brenholm', null]);
  await moveToTrash(store, 'statements', id, EDIT);
  await removePack(store, 'brenholm');
  expect(await sourcesOf(store)).toEqual([]);
});

it('opens an index once, until what it was built from changes', async () => {
  const store = openTestStore();
  await installPack(store, packExample(30), buildPackIndex);
  const { id: _id, ...speaker } = speakerExample();
  const saved = await createSpeaker(store, speaker, EDIT);
  if (!saved.ok) throw new Error(saved.error.message);
  await addOwn(store, saved.value.id);
  const [pack, own] = await openMatchSources(store);
  const [samePack, sameOwn] = await openMatchSources(store);
  expect([samePack?.index === pack?.index, sameOwn?.index === own?.index]).toEqual([true, true]);

  await updateSpeaker(store, saved.value.id, { ...speaker, aliases: ['The Mayor'] }, EDIT);
  await installPack(store, packExample(31, { release: '2' }), buildPackIndex);
  const [newPack, newOwn] = await openMatchSources(store);
  expect([newPack?.index === pack?.index, newOwn?.index === own?.index]).toEqual([false, false]);
});

it('keeps the own index for the next waking, and sees a change elsewhere beside it', async () => {
  const engine = newEngine();
  const store = openTestStore(engine);
  await addOwn(store);
  await openMatchSources(store);
  const [kept] = await store.indexBlobs.toArray();
  const woken = openTestStore(engine);
  await openMatchSources(woken);
  expect((await store.indexBlobs.toArray())[0]?.revision).toBe(kept?.revision);
  await addOwn(woken);
  expect((await openMatchSources(store)).map(({ index }) => index.documentCount)).toEqual([1, 1]);
  expect((await store.indexBlobs.toArray())[0]?.revision).toBe(kept?.revision);
});

it('builds an index that does not open anew, once', async () => {
  const engine = newEngine();
  const store = openTestStore(engine);
  await installPack(store, packExample(30), buildPackIndex);
  await addOwn(store);
  await openMatchSources(store);
  const good = (await dumpStore(store)).indexBlobs;
  for (const row of await store.indexBlobs.toArray()) {
    await store.indexBlobs.put({ ...row, blob: new Blob(['of another format']) });
  }
  const sources = await openMatchSources(openTestStore(engine));
  expect(sources.map(({ packId, index }) => [packId, index.documentCount])).toEqual([
    ['brenholm', 30],
    [null, 1],
  ]);
  expect((await dumpStore(store)).indexBlobs).toEqual(good);
});

it('opens an index once for two pages that ask together', async () => {
  const store = openTestStore();
  await installPack(store, packExample(30), buildPackIndex);
  const [first, second] = await Promise.all([openMatchSources(store), openMatchSources(store)]);
  expect(first[0]?.index).toBe(second[0]?.index);
});

import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { editBy } from '~/utils/store/edit';
import { enablePack } from '~/utils/store/enable-pack';
import { importOwn } from '~/utils/store/import-own';
import { installPack } from '~/utils/store/install-pack';
import { findStatements, searchStatements } from '~/utils/store/search-statements';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';

const EDIT = editBy('Rosa', 'new', new Date('2026-01-01T10:00:00Z'));

async function filled() {
  const store = openTestStore();
  await installPack(store, packExample(30), buildPackIndex);
  await installPack(store, packExample(20, { id: 'another' }), buildPackIndex);
  await importOwn(
    store,
    {
      statements: [statementExample({ speakerId: 'mayor', variants: ['Line 17 runs over the bridge'] })],
      speakers: [speakerExample()],
      evidence: [],
      assessments: [],
      annotations: [],
    },
    { edit: EDIT },
  );
  return store;
}

it('searches all packs, disabled ones too, and the own statements', async () => {
  const store = await filled();
  await enablePack(store, 'another', false);
  const refs = await searchStatements(store, 'line 17');
  expect(refs.map(({ packId }) => packId).sort()).toEqual(['another', 'brenholm', null].sort());
  expect(await searchStatements(store, 'valdor bri')).toEqual([{ packId: null, id: 'bridge-open' }]);
  expect(await searchStatements(store, 'zeppelin')).toEqual([]);
});

it('gives the documents of a pack in order of id, and at most as many as asked for', async () => {
  const store = await filled();
  const found = await findStatements(store, 'tram');
  expect(found.documents).toHaveLength(50);
  const sorted = packExample(30)
    .statements.map(({ id }) => id)
    .sort();
  const refs = await searchStatements(store, 'tram');
  found.documents.forEach((document, i) => {
    const source = found.sources[found.sourceOf[i] ?? 0];
    expect(refs[i]?.packId).toBe(source?.packId);
    if (source?.packId === 'brenholm') expect(refs[i]?.id).toBe(sorted[document]);
  });
  expect(await searchStatements(store, 'tram', { limit: 7 })).toEqual(refs.slice(0, 7));
});

it('sees what was just changed', async () => {
  const store = await filled();
  expect(await searchStatements(store, 'harbour')).toHaveLength(1);
  await moveToTrash(store, 'statements', 'bridge-open', EDIT);
  expect(await searchStatements(store, 'harbour')).toEqual([]);
});

it('is dropped when a later letter was typed', async () => {
  const store = await filled();
  const search = searchStatements(store, 'tram', { signal: AbortSignal.abort(new Error('typed on')) });
  await expect(search).rejects.toThrow('typed on');
});

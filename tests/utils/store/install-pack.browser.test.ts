import { afterEach, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { installPack } from '~/utils/store/install-pack';
import { removeLeftovers } from '~/utils/store/leftovers';
import { listPacks } from '~/utils/store/list-packs';
import { openMatchSources } from '~/utils/store/match-sources';
import { openStore } from '~/utils/store/open-store';
import { readRecords } from '~/utils/store/read-records';
import { removePack } from '~/utils/store/remove-pack';
import type { Store } from '~/utils/store/store';
import { dumpStore } from './dump-store';
import { packExample } from './examples';
import { fillOwn } from './own-store';

const opened: Store[] = [];

function open(): Store {
  const store = openStore('install');
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const { db } of opened.splice(0)) await db.delete();
});

const PACK = packExample(700);
const REFS = PACK.statements.map(({ id }) => ({ packId: 'brenholm', id }));

it('installs, matches, reads and removes in a real database', async () => {
  const store = open();
  const before = await dumpStore(store);
  expect(await installPack(store, PACK, buildPackIndex)).toMatchObject({ ok: true });
  const otherTab = open();
  const records = await readRecords(otherTab, REFS);
  expect(records.map((record) => record?.statement)).toEqual(PACK.statements);
  const [source] = await openMatchSources(otherTab);
  expect(source?.index.documentCount).toBe(700);
  await removePack(otherTab, 'brenholm');
  expect(await dumpStore(store)).toEqual(before);
});

it('joins own rows and indexes them', async () => {
  const store = open();
  const { statement, speaker, assessment, evidence } = await fillOwn(store);
  expect(await readRecords(store, [{ packId: null, id: statement.id }])).toEqual([
    { statement, speaker, assessments: [assessment], evidence: [evidence] },
  ]);
  expect((await openMatchSources(store)).map(({ packId }) => packId)).toEqual([null]);
});

it('leaves an installation alone that runs in another tab, and sweeps it after its abort', async () => {
  const store = open();
  const otherTab = open();
  const before = await dumpStore(store);
  const controller = new AbortController();
  const result = await installPack(
    store,
    PACK,
    async (entries, options) => {
      await removeLeftovers(otherTab);
      expect(await otherTab.installs.count()).toBe(1);
      expect(await listPacks(otherTab)).toEqual([]);
      controller.abort();
      return buildPackIndex(entries, options);
    },
    { signal: controller.signal },
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'aborted' } });
  expect(await dumpStore(otherTab)).toEqual(before);
});

it('lets go of the database when it is deleted elsewhere, and opens it anew', async () => {
  const store = open();
  await fillOwn(store);
  await open().db.delete();
  expect(await store.own.statements.count()).toBe(0);
});

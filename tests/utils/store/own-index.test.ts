import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexEntry } from '~/utils/matching/index-entry';
import { matchClaims } from '~/utils/matching/match-claims';
import { buildPackIndex, openPackIndex, type PackIndex } from '~/utils/matching/pack-index';
import { searchPrefix } from '~/utils/matching/search-prefix';
import type { StatementRef } from '~/utils/model/statement';
import { ownRevision } from '~/utils/store/own-changes';
import { openOwnIndex } from '~/utils/store/own-index';
import { readAllOwnRecords } from '~/utils/store/read-own-records';
import type { Store } from '~/utils/store/store';
import { claimOf, pageOf } from '../../fixtures/matching/records';
import { newEngine, openTestStore } from './open-test-store';
import { NAMES, STEPS, step, TEXTS } from './own-work';

const WORDS = ['harbour', 'northern pier', 'storm', 'marta', 'henrik vane', 'cald', 'three storms', 'tra'];

const open = async (store: Store, mostChanged?: number) =>
  openOwnIndex(store, await ownRevision(store), mostChanged);

/** What a reader would find: typed words, and each text said by each name. */
async function answers(store: Store, indexes: readonly PackIndex[]) {
  const records = await readAllOwnRecords(store);
  const read = async (refs: readonly StatementRef[]) => refs.map(({ id }) => records.get(id) ?? null);
  const claims = TEXTS.flatMap((text, i) => NAMES.map((name) => claimOf(`${i} ${name}`, text, name)));
  const sources = indexes.map((index) => ({ packId: null, index }));
  const matches = await matchClaims(claims, pageOf('2026-01-05'), sources, read, [], {
    compared: 20,
    shown: 20,
  });
  return {
    typed: WORDS.map((word) =>
      indexes.flatMap((index) => searchPrefix(index, word, 99).map(({ id }) => id)).sort(),
    ),
    same: matches
      .filter(({ tier }) => tier === 'same')
      .map(({ claimId, statement }) => `${claimId}: ${statement.id}`)
      .sort(),
  };
}

async function answersAnew(store: Store) {
  const records = [...(await readAllOwnRecords(store)).values()];
  if (records.length === 0) return answers(store, []);
  return answers(store, [openPackIndex(await buildPackIndex(records.map(indexEntry)))]);
}

/** Is the index asked for after a step, and by a worker that has just woken? */
const asked = fc.constantFrom('no', 'yes', 'woken');

it('gives after any work what an index of all rows gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, asked), { minLength: 1, maxLength: 14 }),
      fc.nat(5),
      async (steps, mostChanged) => {
        const engine = newEngine();
        let store = openTestStore(engine);
        await STEPS['add speaker']?.(store, 0, 0);
        for (const [{ name, a, b }, asked] of steps) {
          await STEPS[name]?.(store, a, b);
          if (asked === 'no') continue;
          if (asked === 'woken') store = openTestStore(engine);
          const indexes = await open(store, mostChanged);
          expect(await answers(store, indexes)).toEqual(await answersAnew(store));
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

async function addMany(store: Store, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await STEPS.add?.(store, i, i);
}

it('leaves the kept index as it is while little changes, and writes it anew when much did', async () => {
  const store = openTestStore();
  await addMany(store, 4);
  await open(store);
  const kept = await store.indexBlobs.get('own');
  await addMany(store, 3);
  const [base, fresh] = await open(store, 3);
  expect([base?.documentCount, fresh?.documentCount]).toEqual([4, 3]);
  expect((await store.indexBlobs.get('own'))?.revision).toBe(kept?.revision);
  await addMany(store, 1);
  const [whole, ...none] = await open(store, 3);
  expect([whole?.documentCount, none]).toEqual([8, []]);
  expect((await store.indexBlobs.get('own'))?.revision).toBe(await ownRevision(store));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexEntry } from '~/utils/matching/index-entry';
import { matchClaims } from '~/utils/matching/match-claims';
import { buildPackIndex, openPackIndex, type PackIndex } from '~/utils/matching/pack-index';
import { searchPrefix } from '~/utils/matching/search-prefix';
import type { StatementRef } from '~/utils/model/statement';
import { forgetOwn } from '~/utils/store/forget-own';
import { mergeSpeakers } from '~/utils/store/merge-speakers';
import { ownRevision } from '~/utils/store/own-changes';
import { openOwnIndex } from '~/utils/store/own-index';
import { createSpeaker, updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { purge } from '~/utils/store/purge';
import { readAllOwnRecords } from '~/utils/store/read-own-records';
import type { Store } from '~/utils/store/store';
import { moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { claimOf, pageOf } from '../../fixtures/matching/records';
import { speakerExample, statementExample } from './examples';
import { newEngine, openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

const TEXTS = [
  'The harbour closed its oldest pier after three storms.',
  'Ferry tickets cost four crowns more than last year.',
  'Nobody paid for the repairs of the northern bridge.',
  'The tram to the harbour never stopped for a single day.',
  'Three storms broke seven beams of the northern pier.',
];
const NAMES = ['Marta Olsen', 'Henrik Vane', 'Ines Calder'];
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

/** One step of somebody's work; `a` and `b` choose what it is done to. */
const STEPS: Readonly<Record<string, (store: Store, a: number, b: number) => Promise<unknown>>> = {
  add: async (store, a, b) => {
    // Who was merged into another is in the trash, and says nothing new.
    const rows = await store.own.speakers.toArray();
    const speakers = rows.filter(({ deletedAt }) => deletedAt === null);
    const speakerId = speakers[b % (speakers.length + 1)]?.value.id ?? null;
    const text = TEXTS[a % TEXTS.length] ?? '';
    const fields = withoutId(
      statementExample({ text, variants: [], title: null, speakerId, saidOn: '2026-01-04' }),
    );
    return saved(createStatement(store, fields, ROSA));
  },
  'add speaker': async (store, a) =>
    saved(
      createSpeaker(
        store,
        { ...withoutId(speakerExample()), name: NAMES[a % NAMES.length] ?? '', aliases: [], wikidata: null },
        ROSA,
      ),
    ),
  edit: async (store, a, b) => {
    const { value } = (await pick(store, 'statements', a)) ?? {};
    if (value)
      await updateStatement(store, value.id, { ...value, text: TEXTS[b % TEXTS.length] ?? '' }, ROSA);
  },
  rename: async (store, a, b) => {
    const { value } = (await pick(store, 'speakers', a)) ?? {};
    if (value) await updateSpeaker(store, value.id, { ...value, name: NAMES[b % NAMES.length] ?? '' }, ROSA);
  },
  merge: async (store, a, b) => {
    const [one, other] = [await pick(store, 'speakers', a), await pick(store, 'speakers', b)];
    if (one && other) await mergeSpeakers(store, one.value.id, other.value.id, ROSA);
  },
  remove: async (store, a) => {
    const row = await pick(store, 'statements', a);
    if (row) await moveToTrash(store, 'statements', row.value.id, ROSA);
  },
  restore: async (store, a) => {
    const row = await pick(store, 'statements', a);
    if (row) await restoreFromTrash(store, 'statements', row.value.id, ROSA);
  },
  purge: async (store, a) => {
    const row = await pick(store, 'statements', a);
    if (row) await purge(store, 'statements', row.value.id, ROSA);
  },
  forget: (store) => forgetOwn(store),
};

async function pick<K extends 'statements' | 'speakers'>(store: Store, table: K, n: number) {
  const rows = await store.own[table].toArray();
  return rows[n % (rows.length || 1)];
}

const step = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('add', 'add speaker', 'edit', 'rename') },
    { weight: 2, arbitrary: fc.constantFrom('merge', 'remove', 'restore', 'purge') },
    { weight: 1, arbitrary: fc.constant('forget') },
  ),
  a: fc.nat(20),
  b: fc.nat(20),
  /** Is the index asked for after this step, and by a worker that has just woken? */
  asked: fc.constantFrom('no', 'yes', 'woken'),
});

it('gives after any work what an index of all rows gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.nat(5),
      async (steps, mostChanged) => {
        const engine = newEngine();
        let store = openTestStore(engine);
        await STEPS['add speaker']?.(store, 0, 0);
        for (const { name, a, b, asked } of steps) {
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

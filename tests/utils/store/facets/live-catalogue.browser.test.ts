import { afterEach, expect, it, vi } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { EVERYTHING } from '~/utils/model/statement-query';
import { type Catalogue, refOfRow } from '~/utils/store/facets/catalogue';
import { foundRows } from '~/utils/store/facets/found-rows';
import { liveCatalogue } from '~/utils/store/facets/live-catalogue';
import { readRows } from '~/utils/store/facets/read-rows';
import { selectRows } from '~/utils/store/facets/select-rows';
import { installPack } from '~/utils/store/install-pack';
import { openStore } from '~/utils/store/open-store';
import { createStatement } from '~/utils/store/own-statements';
import { removePack } from '~/utils/store/remove-pack';
import { findStatements } from '~/utils/store/search-statements';
import type { Store } from '~/utils/store/store';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, statementExample } from '../examples';
import { ROSA, saved, withoutId } from '../own-store';

const opened: Store[] = [];

function open(): Store {
  const store = openStore(`catalogue-${opened.length}`);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const { db } of opened) await db.delete();
});

function follow(store: Store) {
  let latest: Catalogue | null = null;
  const stop = liveCatalogue(
    store,
    (next) => {
      latest = next;
    },
    (error) => {
      throw error;
    },
  );
  const sized = (size: number) =>
    vi.waitFor(() => {
      if (latest?.size !== size) throw new Error(`The catalogue has ${latest?.size} rows.`);
      return latest;
    });
  return { stop, sized };
}

async function install(store: Store, count: number, release: string): Promise<void> {
  const result = await installPack(store, packExample(count, { release }), buildPackIndex);
  if (!result.ok) throw new Error(result.error.message);
}

it('follows packs and own statements', async () => {
  const store = open();
  const { stop, sized } = follow(store);
  await sized(0);
  await install(store, 40, '1.0');
  await sized(40);
  const { id } = await saved(createStatement(store, withoutId(statementExample()), ROSA));
  const all = await sized(41);
  expect(refOfRow(all, 0)).toEqual({ packId: null, id });
  await moveToTrash(store, 'statements', id, ROSA);
  await sized(40);
  await install(store, 60, '2.0');
  await sized(60);
  await removePack(store, 'brenholm');
  await sized(0);
  stop();
});

it('reads the records of rows, and finds rows by their words', async () => {
  const store = open();
  await install(store, 60, '1.0');
  await saved(createStatement(store, withoutId(statementExample({ speakerId: null })), ROSA));
  const { stop, sized } = follow(store);
  const catalogue = await sized(61);
  const rows = [...selectRows(catalogue, EVERYTHING, null, '2026-01-01')];
  const records = await readRows(store, catalogue, rows);
  expect(records.size).toBe(61);
  expect([...records.values()].flatMap(({ changedAt }) => changedAt ?? [])).toEqual([ROSA.at]);
  for (const row of rows) expect(records.get(row)?.record.statement.id).toBe(refOfRow(catalogue, row)?.id);
  for (const text of ['harbour bridge', 'tram riders', 'line 7']) {
    const found = await findStatements(store, text);
    const texts = [...foundRows(catalogue, found)].map((row) => records.get(row)?.record.statement.text);
    expect(texts.length).toBe(found.documents.length);
    expect(texts.length).toBeGreaterThan(0);
    const [word] = text.split(' ');
    for (const each of texts) expect(each?.toLowerCase()).toContain(word);
  }
  stop();
});

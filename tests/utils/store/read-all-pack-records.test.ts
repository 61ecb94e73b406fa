import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { installPack } from '~/utils/store/install-pack';
import { readAllPackRecords } from '~/utils/store/read-all-pack-records';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';

describe('readAllPackRecords', () => {
  it('gives all records once, in order of id', async () => {
    const pack = packExample(700);
    const store = openTestStore();
    await installPack(store, pack, buildPackIndex);
    const read: string[] = [];
    for await (const batch of readAllPackRecords(store, 'brenholm'))
      read.push(...batch.map(({ statement }) => statement.id));
    expect(read).toEqual(pack.statements.map(({ id }) => id).sort());
  });

  it('gives none of a pack that is not installed', async () => {
    for await (const batch of readAllPackRecords(openTestStore(), 'no-pack')) expect(batch).toEqual([]);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { installPack } from '~/utils/store/install-pack';
import { readPackRecords } from '~/utils/store/read-pack-records';
import type { Store } from '~/utils/store/store';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';

const pack = packExample(120);
const ids = pack.statements.map(({ id }) => id);
let store: Store;

beforeAll(async () => {
  store = openTestStore();
  await installPack(store, pack, buildPackIndex);
});

describe('readPackRecords', () => {
  it('gives the records asked for and no others', async () => {
    const wanted = fc.array(fc.constantFrom(...ids, 'gone', 'a', 'zz'), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(wanted, async (list) => {
        const found = await readPackRecords(store, 'brenholm', list);
        expect(new Set(found.keys())).toEqual(new Set(list.filter((id) => ids.includes(id))));
        for (const [id, record] of found) expect(record.statement.id).toBe(id);
      }),
      { numRuns: 20 },
    );
  });

  it('gives none of a pack that is not installed', async () => {
    expect((await readPackRecords(store, 'no-pack', ids)).size).toBe(0);
  });
});
